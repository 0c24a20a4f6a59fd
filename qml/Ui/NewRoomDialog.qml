// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A room of one's own, with or without a password. Everything else is set in the settings that open next.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account
    property string addressProblem
    property string nickProblem
    signal created

    title: qsTr("New room")
    acceptText: qsTr("Create")
    closeOnAccept: false
    onOpened: address.input.forceActiveFocus()
    onConfirmed: {
        dialog.addressProblem = address.text ? dialog.account.roomAddressProblem(address.complete) : qsTr("Type an address for the room.");
        dialog.nickProblem = dialog.account.nickProblem(nick.text);
        if (dialog.addressProblem)
            address.input.forceActiveFocus();
        else if (dialog.nickProblem)
            nick.forceActiveFocus();
        else if (dialog.account.createRoom(address.complete, nick.text, password.text)) {
            dialog.accept();
            dialog.created();
        }
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        AccountField {
            accounts: dialog.accounts
            account: dialog.account
            Layout.fillWidth: true
            onChosen: account => dialog.account = account
        }
        RoomAddressField {
            id: address

            account: dialog.account
            problem: dialog.addressProblem
            Layout.fillWidth: true
            onEdited: dialog.addressProblem = ""
            onAccepted: dialog.confirm()
        }
        FieldBox {
            label: qsTr("Nickname")
            problem: dialog.nickProblem
            Layout.fillWidth: true

            TextField {
                id: nick

                label: qsTr("Nickname")
                text: dialog.account.lastNick
                wrong: dialog.nickProblem !== ""
                Layout.fillWidth: true
                onTextEdited: dialog.nickProblem = ""
                onAccepted: dialog.confirm()
            }
        }
        FieldBox {
            label: qsTr("Room password (optional)")
            hint: password.hint || qsTr("Whoever wants to join must know it. Leave it empty for an open room.")
            Layout.fillWidth: true

            PasswordField {
                id: password

                label: qsTr("Room password")
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
    }
}
