// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model

/// Where the keys are in the list of rooms: on a room, or on one of the private conversations under it.
QtObject {
    id: cursor

    required property ListView list
    required property Rooms rooms
    /// The conversation of the current row; -1: its room.
    property int inner: -1
    readonly property Room room: cursor.rooms.at(cursor.list.currentIndex)
    readonly property PrivateChat chat: cursor.inner < 0 || cursor.room === null ? null : cursor.room.privateChats.at(cursor.inner)

    function set(row: int, inner: int): void {
        cursor.list.currentIndex = row;
        cursor.inner = inner;
    }

    function walk(step: int): void {
        const room = cursor.rooms.at(cursor.list.currentIndex);
        const next = cursor.inner + step;
        if (next >= -1 && next < (room?.privateChats.count ?? 0))
            return cursor.set(cursor.list.currentIndex, next);
        const row = cursor.list.currentIndex + step;
        if (row >= 0 && row < cursor.list.count)
            cursor.set(row, step < 0 ? cursor.rooms.at(row).privateChats.count - 1 : -1);
    }
}
