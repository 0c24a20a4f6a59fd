// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Room and nickname for joining. A password is asked for later, in the room's pane, and only when the room wants one.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account
    property string addressProblem
    property string nickProblem
    signal joined
    signal browseWanted(Account account)

    title: qsTr("Join a room")
    acceptText: qsTr("Join")
    closeOnAccept: false
    onOpened: address.input.forceActiveFocus()
    onConfirmed: {
        address.input.readLink();
        dialog.addressProblem = address.text ? dialog.account.roomAddressProblem(address.complete) : qsTr("Type the address of the room.");
        dialog.nickProblem = dialog.account.nickProblem(nick.text);
        if (dialog.addressProblem)
            address.input.forceActiveFocus();
        else if (dialog.nickProblem)
            nick.forceActiveFocus();
        else if (dialog.account.joinRoom(address.complete, nick.text, address.input.link.password)) {
            dialog.joined(); // Once it is closed, nobody hears it any more.
            dialog.accept();
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
            onLinked: nick.text = address.input.link.nick || nick.text
            onAccepted: dialog.confirm()
        }
        FieldBox {
            label: qsTr("Nickname")
            problem: dialog.nickProblem
            Layout.fillWidth: true

            TextField {
                id: nick

                proposed: dialog.account.lastNick
                wrong: dialog.nickProblem !== ""
                Layout.fillWidth: true
                onTextEdited: dialog.nickProblem = ""
                onAccepted: dialog.confirm()
            }
        }
        Button {
            text: qsTr("Browse rooms...")
            icon.source: Icons.search
            flat: true
            leftPadding: Tokens.space
            rightPadding: Tokens.space
            onClicked: {
                dialog.browseWanted(dialog.account); // Opens once this one is closed.
                dialog.reject();
            }
        }
    }
}
