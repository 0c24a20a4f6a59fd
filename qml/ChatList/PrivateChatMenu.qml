// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of a private chat in its row.
Menu {
    id: menu

    property Room room: null
    property PrivateChat chat: null
    /// Item that had the focus and gets it back.
    property Item before: null
    /// Reason why its history is not stored, or nothing.
    readonly property string notKept: menu.chat?.kept ? "" : qsTr("Nothing is kept: the room does not tell who people are.")

    /// The dialog of RoomMenu is to be shown for the chat.
    signal wanted(dialog: int, room: Room, chat: PrivateChat)

    function show(room: Room, chat: PrivateChat, x: real, y: real): void {
        menu.room = room;
        menu.chat = chat;
        menu.before = menu.parent.Window.activeFocusItem;
        menu.popup(x, y);
    }

    onClosed: menu.before?.forceActiveFocus()

    MenuItem {
        text: qsTr("Close this conversation")
        note: menu.notKept === "" ? qsTr("What was said in it stays on this computer.") : qsTr("What was said in it is not kept anywhere.")
        onTriggered: menu.room.privateChats.close(menu.chat)
    }
    MenuItem {
        text: qsTr("Export...")
        note: menu.notKept
        enabled: menu.notKept === ""
        onTriggered: menu.wanted(RoomMenu.Dialog.Export, menu.room, menu.chat)
    }
    MenuItem {
        text: qsTr("Delete history...")
        note: menu.notKept
        enabled: menu.notKept === ""
        onTriggered: menu.wanted(RoomMenu.Dialog.Delete, menu.room, menu.chat)
    }
}
