// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Parlour.Model

/// Delegates for each kind of row of the chat list.
DelegateChooser {
    id: rows

    /// The open row.
    required property int current
    signal opened(row: int)
    signal menuWanted(row: int, x: real, y: real)

    role: "kind"

    DelegateChoice {
        roleValue: ChatList.Kind.Room

        RoomRow {
            id: room

            width: ListView.view.width
            current: ListView.isCurrentItem
            highlighted: room.index === rows.current
            onClicked: rows.opened(room.index)
            onMenuWanted: (x, y) => rows.menuWanted(room.index, x, y)
        }
    }
    DelegateChoice {
        roleValue: ChatList.Kind.DirectChat

        DirectRow {
            id: person

            width: ListView.view.width
            current: ListView.isCurrentItem
            highlighted: person.index === rows.current
            onClicked: rows.opened(person.index)
            onMenuWanted: (x, y) => rows.menuWanted(person.index, x, y)
        }
    }
    DelegateChoice {
        roleValue: ChatList.Kind.PrivateChat

        PrivateChatRow {
            id: chat

            width: ListView.view.width
            current: ListView.isCurrentItem
            highlighted: chat.index === rows.current
            onClicked: rows.opened(chat.index)
            onMenuWanted: (x, y) => rows.menuWanted(chat.index, x, y)
        }
    }
}
