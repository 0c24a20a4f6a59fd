// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// The contacts that a room names (muc#roominfo_contactjid). Their addresses are a stranger's words.
ColumnLayout {
    id: contacts

    required property list<string> addresses

    spacing: Tokens.space

    Label {
        text: qsTr("You can ask:")
        dim: true
        font.pixelSize: Tokens.small
        Layout.fillWidth: true
    }
    Repeater {
        model: contacts.addresses

        RowLayout {
            id: row

            required property string modelData

            spacing: Tokens.gap
            Layout.fillWidth: true

            TextEdit {
                id: address

                text: row.modelData
                textFormat: TextEdit.PlainText
                readOnly: true
                selectByMouse: true
                color: Tokens.text
                selectionColor: Tokens.accent
                selectedTextColor: Tokens.accentText
                font.pixelSize: Tokens.body
                wrapMode: TextEdit.WrapAnywhere
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Copy address")
                flat: true
                onClicked: {
                    address.selectAll();
                    address.copy();
                    address.deselect();
                }
            }
        }
    }
}
