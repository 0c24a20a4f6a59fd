// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The dialogs about a room in the list, each made when it is needed.
DialogLoader {
    id: dialogs

    required property Client client
    property Room room: null

    function group(room: Room): void {
        dialogs.room = room;
        dialogs.show(grouping);
    }

    function rename(room: Room): void {
        dialogs.room = room;
        dialogs.show(renaming);
    }

    Component {
        id: grouping

        GroupDialog {
            chats: dialogs.client.chats
            room: dialogs.room
        }
    }
    Component {
        id: renaming

        RenameDialog {
            account: dialogs.client.chats.accountOf(dialogs.room)
            room: dialogs.room
        }
    }
}
