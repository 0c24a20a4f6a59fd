// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// What can be done to a room from its row.
Menu {
    id: menu

    required property Rooms rooms
    property Room room: null

    function show(row: int, x: real, y: real): void {
        menu.room = menu.rooms.at(row);
        if (menu.room !== null)
            menu.popup(x, y);
    }

    MenuItem {
        text: qsTr("Leave")
        enabled: menu.room !== null && (menu.room.state === Join.State.Joined || menu.room.state === Join.State.Lost)
        onTriggered: menu.room.leave()
    }
    MenuItem {
        text: qsTr("Register a nickname...")
        onTriggered: {
            menu.rooms.current = menu.room;
            menu.room.registration.open(menu.room.nick);
        }
    }
    MenuItem {
        text: qsTr("Remove from list")
        onTriggered: menu.rooms.forget(menu.room)
    }
}
