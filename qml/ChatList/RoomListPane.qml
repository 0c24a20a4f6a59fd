// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model

/// All rooms, account by account, and the accounts themselves.
Rectangle {
    id: pane

    required property Client client
    readonly property Rooms rooms: pane.client.rooms
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

    /// The row of a room, or with `inner` one of the private conversations under it.
    function open(row: int, inner: int): void {
        const room = pane.rooms.at(row);
        if (room === null)
            return;
        room.privateChats.current = inner < 0 ? null : room.privateChats.at(inner);
        pane.rooms.current = room;
        pane.opened();
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
        ListView {
            id: list

            model: pane.rooms
            clip: true
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms")
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onPressed: event => {
                const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                event.accepted = step !== 0 && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
                if (event.accepted)
                    pane.rooms.shift(pane.rooms.at(list.currentIndex), step);
            }
            Keys.onReturnPressed: pane.open(list.currentIndex, cursor.inner)
            Keys.onEnterPressed: pane.open(list.currentIndex, cursor.inner)
            Keys.onSpacePressed: pane.open(list.currentIndex, cursor.inner)
            Keys.onUpPressed: cursor.walk(-1)
            Keys.onDownPressed: cursor.walk(1)
            Keys.onMenuPressed: {
                const y = list.currentItem ? list.currentItem.y - list.contentY : 0;
                if (cursor.chat === null)
                    menu.show(list.currentIndex, 0, y);
                else
                    innerMenu.show(cursor.room, cursor.chat, Tokens.vast, y + Tokens.roomRowHeight);
            }

            RoomCursor {
                id: cursor

                list: list
                rooms: pane.rooms
            }

            section.property: pane.client.accounts.count > 1 || pane.rooms.groups.length > 0 ? "section" : ""
            section.delegate: RoomHeading {
                width: ListView.view.width
                rooms: pane.rooms
                accounts: pane.client.accounts
            }

            delegate: RoomRow {
                id: row

                width: ListView.view.width
                highlighted: row.room === pane.rooms.current && row.shown === null
                inner: cursor.inner
                shown: row.room === pane.rooms.current ? row.room?.privateChats.current ?? null : null
                onClicked: {
                    cursor.set(row.index, -1);
                    pane.open(row.index, -1);
                }
                onOpened: chat => {
                    cursor.set(row.index, row.room.privateChats.rowOf(chat));
                    pane.open(row.index, cursor.inner);
                }
                onInnerMenuWanted: (chat, x, y) => innerMenu.show(row.room, chat, x, row.y + y - list.contentY)
                onMenuWanted: (x, y) => menu.show(row.index, x, row.y + y - list.contentY)
            }

            PrivateChatMenu {
                id: innerMenu
            }

            Connections {
                target: pane.rooms

                function onCurrentChanged(): void {
                    const shown = pane.rooms.current?.privateChats.current ?? null;
                    cursor.set(pane.rooms.currentRow, shown === null ? -1 : pane.rooms.current.privateChats.rowOf(shown));
                }
            }

            RoomMenu {
                id: menu

                rooms: pane.rooms
                onGroupWanted: room => pane.groupWanted(room)
                onRenameWanted: room => pane.renameWanted(room)
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
