// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of a direct chat in its row.
Menu {
    id: menu

    property Account account: null
    property DirectChat chat: null
    readonly property bool unread: (menu.chat?.conversation.readState.unread ?? 0) > 0
    /// Item that had the focus and gets it back.
    property Item before: null

    /// The dialog of RoomMenu is to be shown for the chat.
    signal wanted(dialog: int, account: Account, chat: DirectChat)

    function show(account: Account, chat: DirectChat, x: real, y: real): void {
        menu.account = account;
        menu.chat = chat;
        menu.before = menu.parent.Window.activeFocusItem;
        menu.popup(x, y);
    }

    onClosed: menu.before?.forceActiveFocus()

    MenuItem {
        text: menu.unread ? qsTr("Mark as read") : qsTr("Mark as unread")
        enabled: menu.unread || (menu.chat?.conversation.timeline.count ?? 0) > 0
        onTriggered: menu.unread ? menu.chat.conversation.readState.markRead() : menu.chat.conversation.readState.markUnread()
    }
    LevelMenu {
        preferences: menu.chat?.preferences ?? null
        named: false
        onLevelPicked: level => menu.chat.setLevel(level)
    }
    MenuItem {
        text: qsTr("Close this conversation")
        note: qsTr("What was said in it stays on this computer.")
        onTriggered: menu.account.directChats.close(menu.chat)
    }
    MenuItem {
        text: qsTr("Export...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Export, menu.account, menu.chat)
    }
    MenuItem {
        text: qsTr("Delete history...")
        onTriggered: menu.wanted(RoomMenu.Dialog.Delete, menu.account, menu.chat)
    }
}
