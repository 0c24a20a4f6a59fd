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
    property Conversation conversation: null
    /// What had the focus and gets it back.
    property Item before: null

    function show(room: Room, conversation: Conversation, x: real, y: real): void {
        menu.room = room;
        menu.conversation = conversation;
        menu.before = menu.parent.Window.activeFocusItem;
        if (room !== null && conversation !== null)
            menu.popup(x, y);
    }

    onClosed: menu.before?.forceActiveFocus()

    MenuItem {
        text: qsTr("Close this conversation")
        note: qsTr("Nobody keeps what was said in it.")
        onTriggered: menu.room.conversations.close(menu.conversation)
    }
}
