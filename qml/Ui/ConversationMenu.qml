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

    function show(room: Room, conversation: Conversation, x: real, y: real): void {
        menu.room = room;
        menu.conversation = conversation;
        if (room !== null && conversation !== null)
            menu.popup(x, y);
    }

    MenuItem {
        text: qsTr("Close this conversation")
        note: qsTr("Nobody keeps what was said in it.")
        onTriggered: menu.room.conversations.close(menu.conversation)
    }
}
