// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The dialogs about a room in the list, each created when it is needed.
DialogLoader {
    id: dialogs

    required property Client client
    property Room room: null
    property PrivateChat chat: null
    property DirectChat direct: null

    property Account account: null
    /// Address of the account, peer of the stored history and name of what a dialog is about, as they were when it opened.
    property string owner
    property string peer
    property string name

    /// Opens a dialog of RoomMenu, about the room or a private chat in it.
    function about(dialog: int, room: Room, chat: PrivateChat): void {
        dialogs.account = dialogs.client.chats.accountOf(room);
        dialogs.room = room;
        dialogs.chat = chat;
        dialogs.direct = null;
        dialogs.ask(dialog, chat ?? room, chat?.peer ?? room.details.address, chat?.nickInText ?? room.details.nameInText);
    }

    /// Opens a dialog about a direct chat.
    function aboutPerson(dialog: int, account: Account, direct: DirectChat): void {
        dialogs.account = account;
        dialogs.room = null;
        dialogs.chat = null;
        dialogs.direct = direct;
        dialogs.ask(dialog, direct, direct.address, direct.nameInText);
    }

    function ask(dialog: int, topic: QtObject, peer: string, name: string): void {
        dialogs.topic = topic;
        dialogs.owner = dialogs.account.address;
        dialogs.peer = peer;
        dialogs.name = name;
        dialogs.show(dialogs.made(dialog));
    }

    /// Returns what makes a dialog of RoomMenu.
    function made(dialog: int): Component {
        switch (dialog) {
        case RoomMenu.Dialog.Group:
            return grouping;
        case RoomMenu.Dialog.Rename:
            return renaming;
        case RoomMenu.Dialog.Keep:
            return keeping;
        case RoomMenu.Dialog.Export:
            return exporting;
        case RoomMenu.Dialog.Delete:
            return deleting;
        case RoomMenu.Dialog.Share:
            return sharing;
        }
        return null;
    }

    Component {
        id: grouping

        GroupDialog {
            chats: dialogs.client.chats
            room: dialogs.room
            name: dialogs.name
        }
    }
    Component {
        id: renaming

        RenameDialog {
            account: dialogs.account
            room: dialogs.room
            name: dialogs.name
        }
    }
    Component {
        id: keeping

        KeepDialog {
            kept: dialogs.client.kept
            account: dialogs.owner
            room: dialogs.room
            place: dialogs.peer
            name: dialogs.name
        }
    }
    Component {
        id: exporting

        ExportDialog {
            exporting: dialogs.client.exporting
            account: dialogs.owner
            name: dialogs.name
            room: dialogs.room
            chat: dialogs.chat
            direct: dialogs.direct
            peer: dialogs.peer
        }
    }
    Component {
        id: deleting

        DeleteHistoryDialog {
            kept: dialogs.client.kept
            account: dialogs.owner
            name: dialogs.name
            room: dialogs.room
            chat: dialogs.chat
            direct: dialogs.direct
            peer: dialogs.peer
        }
    }
    Component {
        id: sharing

        ShareDialog {
            address: dialogs.peer
        }
    }
}
