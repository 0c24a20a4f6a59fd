// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The rooms, private and direct chats in their sections, with the keys and menus of a row.
List {
    id: list

    required property Client client
    readonly property ChatListFilter chats: list.client.chats
    /// See RoomMenu.
    signal dialogWanted(dialog: int, room: Room, chat: PrivateChat)
    signal directDialogWanted(dialog: int, account: Account, chat: DirectChat)
    signal opened

    function open(row: int): void {
        if (list.chats.accountAt(row) === null)
            return;
        list.currentIndex = row;
        list.chats.open(row);
        list.opened();
    }

    function showMenu(row: int, x: real, y: real): void {
        const chat = list.chats.chatAt(row);
        const direct = list.chats.directAt(row);
        if (direct !== null)
            (directMenu.made() as DirectMenu).show(list.chats.accountAt(row), direct, x, y);
        else if (chat !== null)
            (chatMenu.made() as PrivateChatMenu).show(list.chats.roomAt(row), chat, x, y);
        else if (list.chats.roomAt(row) !== null)
            (roomMenu.made() as RoomMenu).show(list.chats.roomAt(row), x, y);
    }

    model: list.chats
    reuseItems: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Rooms")
    Keys.onPressed: event => {
        if (list.asksMenu(event)) {
            event.accepted = true;
            if (list.currentItem)
                list.showMenu(list.currentIndex, 0, list.currentItem.y - list.contentY);
            return;
        }
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = step !== 0 && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        if (event.accepted)
            list.chats.shift(list.chats.roomAt(list.currentIndex), step);
    }
    Keys.onReturnPressed: list.open(list.currentIndex)
    Keys.onEnterPressed: list.open(list.currentIndex)
    Keys.onSpacePressed: list.open(list.currentIndex)

    section.property: list.client.accounts.count > 1 || list.chats.sectioned ? "section" : ""
    section.delegate: SectionHeading {
        width: ListView.view.width
        chats: list.chats
        accounts: list.client.accounts
    }

    delegate: ChatRows {
        current: list.chats.currentRow
        onOpened: row => list.open(row)
        onMenuWanted: (row, x, y) => list.showMenu(row, x, list.itemAtIndex(row).y + y - list.contentY)
    }

    Connections {
        target: list.chats

        function onCurrentChanged(): void {
            list.currentIndex = list.chats.currentRow;
        }

        function onLayoutAboutToBeChanged(): void {
            list.chats.mark(list.currentIndex);
        }

        // The keyboard stays with its chat, wherever that goes.
        function onLayoutChanged(): void {
            const row = list.chats.markedRow();
            list.currentIndex = row >= 0 ? row : list.chats.currentRow;
        }
    }

    MenuLoader {
        id: roomMenu

        parent: list

        RoomMenu {
            chats: list.chats
            onWanted: (dialog, room) => list.dialogWanted(dialog, room, null)
        }
    }
    MenuLoader {
        id: directMenu

        parent: list

        DirectMenu {
            onWanted: (dialog, account, chat) => list.directDialogWanted(dialog, account, chat)
        }
    }
    MenuLoader {
        id: chatMenu

        parent: list

        PrivateChatMenu {
            onWanted: (dialog, room, chat) => list.dialogWanted(dialog, room, chat)
        }
    }
}
