// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model

/// All rooms, private and direct chats, account by account, and the accounts themselves.
Rectangle {
    id: pane

    required property Client client
    readonly property bool roomy: pane.width >= Tokens.roomySidebar
    signal joinWanted
    signal searchWanted
    signal newRoomWanted
    signal browseWanted
    signal keysWanted
    signal newsWanted
    signal preferencesWanted
    signal aboutWanted
    signal contactsWanted
    signal accountsWanted
    signal statusTextWanted
    /// See RoomMenu.
    signal dialogWanted(dialog: int, room: Room, chat: PrivateChat)
    signal directDialogWanted(dialog: int, account: Account, chat: DirectChat)
    signal opened

    color: Tokens.raised

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GridLayout {
            id: top

            readonly property bool fits: join.implicitWidth + create.implicitWidth + browse.implicitWidth + 4 * Tokens.gap <= pane.width

            columns: top.fits ? 3 : 2
            columnSpacing: Tokens.gap
            rowSpacing: Tokens.gap
            Layout.margins: Tokens.gap
            Layout.preferredHeight: top.fits ? Tokens.barHeight - 2 * Tokens.gap : implicitHeight

            Button {
                id: join

                text: qsTr("Join room")
                icon.source: pane.roomy ? Icons.add : ""
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                Layout.fillWidth: true
                Layout.columnSpan: top.fits ? 1 : 2
                onClicked: pane.joinWanted()
            }
            Button {
                id: create

                text: qsTr("New room")
                icon.source: pane.roomy ? Icons.create : ""
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                Layout.fillWidth: true
                onClicked: pane.newRoomWanted()
            }
            IconButton {
                id: browse

                source: Icons.search
                text: qsTr("Browse rooms")
                onClicked: pane.browseWanted()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        ChatListView {
            client: pane.client
            Layout.fillWidth: true
            Layout.fillHeight: true
            onDialogWanted: (dialog, room, chat) => pane.dialogWanted(dialog, room, chat)
            onDirectDialogWanted: (dialog, account, chat) => pane.directDialogWanted(dialog, account, chat)
            onOpened: pane.opened()
        }
        Separator {
            Layout.fillWidth: true
        }
        AccountFooter {
            client: pane.client
            Layout.fillWidth: true
            onSearchWanted: pane.searchWanted()
            onKeysWanted: pane.keysWanted()
            onNewsWanted: pane.newsWanted()
            onPreferencesWanted: pane.preferencesWanted()
            onAboutWanted: pane.aboutWanted()
            onAccountsWanted: pane.accountsWanted()
            onContactsWanted: pane.contactsWanted()
            onStatusTextWanted: pane.statusTextWanted()
        }
    }
}
