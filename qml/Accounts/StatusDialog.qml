// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The status text.
Dialog {
    id: dialog

    required property Status status

    title: qsTr("Status")
    acceptText: qsTr("Save")
    onOpened: {
        words.text = dialog.status.text;
        words.selectAll();
        words.forceActiveFocus();
    }
    onConfirmed: dialog.status.text = words.text

    contentItem: FieldBox {
        label: qsTr("What others read beside your status")

        TextField {
            id: words

            label: qsTr("Status text")
            placeholderText: qsTr("Back at three")
            maximumLength: 200
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
