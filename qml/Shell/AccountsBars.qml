// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Accounts
import Parlour.ChatList
import Parlour.Contacts
import Parlour.Controls
import Parlour.Model

/// Banners about all accounts. At most half of the window; the rest scrolls.
ScrollArea {
    id: area

    required property Client client
    readonly property AccountList accounts: area.client.accounts
    readonly property ChatListFilter chats: area.client.chats
    readonly property bool many: area.accounts.reconnecting > 1
    signal signInWanted(Account account)
    signal requestsWanted(Account account)

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        Banner {
            text: qsTr("%n account(s) are reconnecting.", "", area.accounts.reconnecting)
            mood: Banner.Mood.Warning
            source: Icons.offline
            visible: area.many
            Layout.fillWidth: true
        }
        Banner {
            text: area.accounts.notice
            mood: Banner.Mood.Warning
            visible: area.accounts.notice !== ""
            Layout.fillWidth: true

            IconButton {
                source: Icons.close
                text: qsTr("Dismiss")
                onClicked: area.accounts.dismissNotice()
            }
        }
        Repeater {
            model: area.accounts

            AccountBars {
                id: bars

                named: area.accounts.count > 1
                covered: area.many || (area.chats.currentAccount === bars.account && (area.chats.currentDirect !== null || area.chats.currentRoom?.occupancy.state === Join.State.Lost))
                Layout.fillWidth: true
                onSignInWanted: account => area.signInWanted(account)
            }
        }
        Repeater {
            model: area.accounts

            RequestsBar {
                several: area.accounts.count > 1
                Layout.fillWidth: true
                onLookWanted: account => area.requestsWanted(account)
            }
        }
        Repeater {
            model: area.accounts

            InvitationBars {
                required property Account account

                invitations: account.invitations
                Layout.fillWidth: true
            }
        }
    }
}
