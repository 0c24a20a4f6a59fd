// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The signed-in account, its state and status, and the menu of the program.
RowLayout {
    id: footer

    required property Client client
    readonly property AccountList accounts: footer.client.accounts
    readonly property Status status: footer.client.status
    readonly property bool online: footer.accounts.allOnline
    signal searchWanted
    signal keysWanted
    signal newsWanted
    signal preferencesWanted
    signal aboutWanted
    signal contactsWanted
    signal accountsWanted
    signal statusTextWanted

    spacing: 0

    Button {
        id: who

        text: qsTr("Status")
        flat: true
        leftPadding: who.mirrored ? Tokens.gap : Tokens.margin
        rightPadding: who.mirrored ? Tokens.margin : Tokens.gap
        implicitHeight: lines.implicitHeight + 2 * Tokens.gap
        Layout.fillWidth: true
        Layout.margins: Tokens.tiny
        Accessible.description: qsTr("Choose what others see")
        onClicked: statusMenu.made().open()

        contentItem: RowLayout {
            id: lines

            spacing: Tokens.gap

            Icon {
                source: footer.online ? Icons.person : Icons.offline
                color: !footer.online ? Tokens.warning : footer.status.available ? Tokens.positive : footer.status.choice === Status.DoNotDisturb ? Tokens.danger : Tokens.warning
            }
            ColumnLayout {
                spacing: 0

                Label {
                    text: footer.accounts.title
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                Label {
                    text: footer.online ? footer.status.word : footer.accounts.stateText
                    dim: true
                    font.pixelSize: Tokens.small
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }

        MenuLoader {
            id: statusMenu

            StatusMenu {
                x: Tokens.mirrored ? who.width - width : 0
                y: -implicitHeight - Tokens.space
                status: footer.status
                telling: footer.client.telling
                onTextWanted: footer.statusTextWanted()
            }
        }
    }
    IconButton {
        id: button

        source: Icons.menu
        text: qsTr("Menu")
        Layout.rightMargin: Tokens.gap
        opened: menu.opened
        onClicked: menu.made().open()

        MenuLoader {
            id: menu

            MainMenu {
                x: Tokens.mirrored ? 0 : button.width - width
                y: -implicitHeight - Tokens.space
                client: footer.client
                onAccountsWanted: footer.accountsWanted()
                onContactsWanted: footer.contactsWanted()
                onSearchWanted: footer.searchWanted()
                onKeysWanted: footer.keysWanted()
                onNewsWanted: footer.newsWanted()
                onPreferencesWanted: footer.preferencesWanted()
                onAboutWanted: footer.aboutWanted()
            }
        }
    }
}
