// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Removing an account from this computer, with the choice of what goes with it.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account

    title: qsTr("Remove account")
    acceptText: qsTr("Remove")
    danger: true
    onConfirmed: dialog.accounts.remove(dialog.account, passwords.checked, rooms.checked)

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        Label {
            text: dialog.account?.address ?? "" // It goes before we do.
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("It is removed from this computer. On the server it stays, with everything in it.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        CheckBox {
            id: passwords

            text: qsTr("Delete its passwords from the keychain, its own and those of its rooms")
            checked: true
            Layout.fillWidth: true
        }
        CheckBox {
            id: rooms

            text: qsTr("Forget its list of rooms")
            checked: true
            Layout.fillWidth: true
        }
    }
}
