// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// What can be done to a private conversation from its row.
Menu {
    id: menu

    property Room room: null
    property PrivateChat chat: null
    /// What had the focus and gets it back.
    property Item before: null

    function show(room: Room, chat: PrivateChat, x: real, y: real): void {
        menu.room = room;
        menu.chat = chat;
        menu.before = menu.parent.Window.activeFocusItem;
        menu.popup(x, y);
    }

    onClosed: menu.before?.forceActiveFocus()

    MenuItem {
        text: qsTr("Close this conversation")
        note: qsTr("What was said in it is not kept anywhere.")
        onTriggered: menu.room.privateChats.close(menu.chat)
    }
}
