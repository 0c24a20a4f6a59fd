// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Goes to the messages of a day.
Dialog {
    id: dialog

    required property TimelineWindow window
    readonly property date day: reader.day(field.text)
    readonly property bool valid: !isNaN(dialog.day.getTime())

    title: qsTr("Go to date")
    acceptText: qsTr("Show")
    acceptable: dialog.valid
    closeOnAccept: false
    onAboutToShow: {
        field.text = reader.today();
        problem.text = "";
    }
    onOpened: {
        field.selectAll();
        field.forceActiveFocus();
    }
    onConfirmed: dialog.window.showDay(dialog.day)

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        FieldBox {
            label: qsTr("Date")
            hint: dialog.valid ? reader.words(dialog.day) : qsTr("Type it like this: %1").arg(reader.today())
            Layout.fillWidth: true

            TextField {
                id: field

                maximumLength: 40
                wrong: field.text !== "" && !dialog.valid
                Layout.fillWidth: true
                onTextChanged: problem.text = ""
                onAccepted: dialog.confirm()
                Keys.onUpPressed: field.text = reader.stepped(field.text, 1)
                Keys.onDownPressed: field.text = reader.stepped(field.text, -1)
            }
        }
        AnnouncedLabel {
            id: problem

            color: Tokens.warning
        }
    }

    Connections {
        target: dialog.window

        function onShown(): void {
            if (dialog.opened)
                dialog.accept();
        }

        function onAbsent(): void {
            problem.text = qsTr("Nothing from that day or later is kept on this computer.");
        }
    }
    DateReader {
        id: reader
    }
}
