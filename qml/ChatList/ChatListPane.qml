// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model

/// All rooms and the private conversations in them, account by account, and the accounts themselves.
Rectangle {
    id: pane

    required property Client client
    readonly property ChatListFilter chats: pane.client.chats
    readonly property bool roomy: pane.width >= Tokens.sidebarWidth * 1.25
    signal joinWanted
    signal newRoomWanted
    signal browseWanted
    signal keysWanted
    signal newsWanted
    signal preferencesWanted
    signal aboutWanted
    signal accountsWanted
    signal statusTextWanted
    signal groupWanted(room: Room)
    signal renameWanted(room: Room)
    signal opened

    function open(row: int): void {
        if (pane.chats.roomAt(row) === null)
            return;
        list.currentIndex = row;
        pane.chats.open(row);
        pane.opened();
    }

    function showMenu(row: int, x: real, y: real): void {
        const chat = pane.chats.chatAt(row);
        if (chat !== null)
            chatMenu.show(pane.chats.roomAt(row), chat, x, y);
        else if (pane.chats.roomAt(row) !== null)
            roomMenu.show(pane.chats.roomAt(row), x, y);
    }

    color: Tokens.raised

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Tokens.gap
            Layout.margins: Tokens.gap
            Layout.preferredHeight: Tokens.barHeight - 2 * Tokens.gap

            Button {
                text: qsTr("Join room")
                icon.source: pane.roomy ? Icons.add : ""
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: pane.joinWanted()
            }
            Button {
                text: qsTr("New room")
                icon.source: pane.roomy ? Icons.create : ""
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: pane.newRoomWanted()
            }
            IconButton {
                source: Icons.search
                text: qsTr("Browse rooms")
                onClicked: pane.browseWanted()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        List {
            id: list

            model: pane.chats
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onPressed: event => {
                const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                event.accepted = step !== 0 && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
                if (event.accepted)
                    pane.chats.shift(pane.chats.roomAt(list.currentIndex), step);
            }
            Keys.onReturnPressed: pane.open(list.currentIndex)
            Keys.onEnterPressed: pane.open(list.currentIndex)
            Keys.onSpacePressed: pane.open(list.currentIndex)
            Keys.onMenuPressed: {
                if (list.currentItem)
                    pane.showMenu(list.currentIndex, 0, list.currentItem.y - list.contentY);
            }

            section.property: pane.client.accounts.count > 1 || pane.chats.groups.length > 0 ? "section" : ""
            section.delegate: SectionHeading {
                width: ListView.view.width
                chats: pane.chats
                accounts: pane.client.accounts
            }

            delegate: ChatRows {
                current: pane.chats.currentRow
                onOpened: row => pane.open(row)
                onMenuWanted: (row, x, y) => pane.showMenu(row, x, list.itemAtIndex(row).y + y - list.contentY)
            }

            Connections {
                target: pane.chats

                function onCurrentChanged(): void {
                    list.currentIndex = pane.chats.currentRow;
                }

                function onLayoutChanged(): void {
                    list.currentIndex = pane.chats.currentRow;
                }
            }

            RoomMenu {
                id: roomMenu

                chats: pane.chats
                onGroupWanted: room => pane.groupWanted(room)
                onRenameWanted: room => pane.renameWanted(room)
            }

            PrivateChatMenu {
                id: chatMenu
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        AccountFooter {
            client: pane.client
            Layout.fillWidth: true
            onKeysWanted: pane.keysWanted()
            onNewsWanted: pane.newsWanted()
            onPreferencesWanted: pane.preferencesWanted()
            onAboutWanted: pane.aboutWanted()
            onAccountsWanted: pane.accountsWanted()
            onStatusTextWanted: pane.statusTextWanted()
        }
    }
}
