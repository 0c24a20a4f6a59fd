// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of a room in its row.
Menu {
    id: menu

    required property ChatListFilter chats
    property Room room: null
    readonly property bool unread: (menu.room?.conversation.readState.unread ?? 0) > 0
    /// `dialog` is to be shown about the room.
    signal wanted(dialog: int, room: Room)

    enum Dialog {
        Group,
        Rename,
        Keep,
        Export,
        Delete,
        Share
    }

    function show(room: Room, x: real, y: real): void {
        menu.room = room;
        menu.popup(x, y);
    }

    MenuItem {
        text: menu.room?.preferences.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
        onTriggered: menu.room.preferences.pinned = !menu.room.preferences.pinned
    }
    MenuItem {
        text: menu.unread ? qsTr("Mark as read") : qsTr("Mark as unread")
        enabled: menu.unread || (menu.room?.conversation.timeline.count ?? 0) > 0
        onTriggered: menu.unread ? menu.room.conversation.readState.markRead() : menu.room.conversation.readState.markUnread()
    }
    LevelMenu {
        preferences: menu.room?.preferences ?? null
        onLevelPicked: level => menu.chats.accountOf(menu.room).bookmarks.setLevel(menu.room, level)
    }
    MenuItem {
        text: qsTr("Group...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Group, menu.room)
    }
    MenuItem {
        text: qsTr("Rename...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Rename, menu.room)
    }
    MenuItem {
        text: qsTr("Share...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Share, menu.room)
    }
    MenuItem {
        text: qsTr("Move up")
        enabled: menu.opened && menu.chats.canShift(menu.room, -1)
        onTriggered: menu.chats.shift(menu.room, -1)
    }
    MenuItem {
        text: qsTr("Move down")
        enabled: menu.opened && menu.chats.canShift(menu.room, 1)
        onTriggered: menu.chats.shift(menu.room, 1)
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Keep messages...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Keep, menu.room)
    }
    MenuItem {
        text: qsTr("Export...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Export, menu.room)
    }
    MenuItem {
        text: qsTr("Delete history...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Delete, menu.room)
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Leave")
        enabled: menu.room?.occupancy.takingPart ?? false
        onTriggered: menu.room.leave()
    }
    MenuItem {
        text: qsTr("Register a nickname...")
        onTriggered: {
            menu.chats.openRoom(menu.room);
            menu.room.registration.open(menu.room.occupancy.nick);
        }
    }
    MenuItem {
        text: qsTr("Remove from list")
        onTriggered: menu.chats.forget(menu.room)
    }
}
