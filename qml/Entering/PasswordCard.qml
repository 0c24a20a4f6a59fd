// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The room's password. Input stays until the room lets us in.
EnteringCard {
    id: card

    readonly property bool settled: card.room.occupancy.passwordSettled

    function enter(): void {
        if (field.text)
            card.room.enterPassword(field.text, keep.currentValue);
        else
            field.forceActiveFocus();
    }

    icon: Icons.lock
    wrong: card.room.occupancy.passwordRefused
    onSettledChanged: {
        if (card.settled) {
            field.clear();
            field.revealed = false;
        }
    }
    onShown: {
        field.selectAll();
        field.focus = true;
    }

    FieldBox {
        label: qsTr("Room password")
        hint: field.hint
        Layout.fillWidth: true

        PasswordField {
            id: field

            wrong: card.room.occupancy.passwordRefused
            focus: true
            Layout.fillWidth: true
            onAccepted: card.enter()
        }
    }
    FieldBox {
        label: qsTr("Remember password")
        Layout.fillWidth: true

        ComboBox {
            id: keep

            textRole: "text"
            valueRole: "value"
            model: [
                {
                    text: qsTr("Do not remember"),
                    value: RoomPassword.Keep.Not
                },
                {
                    text: qsTr("Until I quit"),
                    value: RoomPassword.Keep.Session
                },
                {
                    text: qsTr("In the system keychain"),
                    value: RoomPassword.Keep.Keychain
                },
                {
                    text: qsTr("In my bookmark (readable by your server)"),
                    value: RoomPassword.Keep.Bookmark
                }
            ]
            Layout.fillWidth: true
        }
    }
    Note {
        text: card.room.status.detail
    }
    RowLayout {
        spacing: Tokens.gap
        Layout.topMargin: Tokens.space

        Item {
            Layout.fillWidth: true
        }
        Button {
            text: qsTr("Cancel")
            onClicked: card.room.cancel()
        }
        Button {
            text: qsTr("Join")
            primary: true
            onClicked: card.enter()
        }
    }
}
