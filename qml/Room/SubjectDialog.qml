// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The whole subject of a room, its author, and changing it for those who may.
Dialog {
    id: dialog

    required property Room room

    title: qsTr("Subject")
    acceptText: dialog.room.subject.changeable ? qsTr("Set subject") : ""
    acceptable: field.text !== dialog.room.subject.text
    onAboutToShow: field.text = dialog.room.subject.text // What others set from now on is not to replace what is typed.
    onOpened: {
        if (dialog.room.subject.changeable)
            field.forceActiveFocus();
    }
    onConfirmed: dialog.room.subject.set(field.text)

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        ScrollArea {
            id: page

            implicitHeight: words.implicitHeight
            visible: !dialog.room.subject.changeable
            activeFocusOnTab: true
            Accessible.role: Accessible.Pane
            Accessible.name: dialog.title
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onDownPressed: page.scroll(Tokens.rowHeight)
            Keys.onUpPressed: page.scroll(-Tokens.rowHeight)

            Label {
                id: words

                width: parent.width
                text: dialog.room.subject.text || qsTr("No subject is set.")
                wrapMode: Text.Wrap
            }
        }
        FieldBox {
            label: qsTr("Subject")
            hint: qsTr("Everybody sees it above the conversation. Leave it empty to remove it.")
            visible: dialog.room.subject.changeable
            Layout.fillWidth: true

            TextField {
                id: field

                maximumLength: dialog.room.subject.mostCharacters
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
        Note {
            text: dialog.room.subject.origin
        }
    }
}
