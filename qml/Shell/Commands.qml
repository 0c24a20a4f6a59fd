// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// Commands of the window that work everywhere: by keys, and by name.
Item {
    id: commands

    readonly property list<Command> all: [joining, creating, browsing, searching, reading, contacts, accounts, status, preferences, keyboard, news, about]
    readonly property list<string> names: commands.all.map(command => command.text)
    readonly property list<string> keys: commands.all.map(command => command.nativeText)
    signal joinWanted
    signal newRoomWanted
    signal browseWanted
    signal searchWanted
    signal readWanted
    signal contactsWanted
    signal accountsWanted
    signal statusTextWanted
    signal preferencesWanted
    signal keysWanted
    signal newsWanted
    signal aboutWanted

    function run(index: int): void {
        commands.all[index].activated();
    }

    Command {
        id: joining

        text: qsTr("Join a room")
        sequence: "Ctrl+J"
        onActivated: commands.joinWanted()
    }
    Command {
        id: creating

        text: qsTr("New room")
        sequence: "Ctrl+N"
        onActivated: commands.newRoomWanted()
    }
    Command {
        id: browsing

        text: qsTr("Browse rooms")
        sequence: "Ctrl+B"
        onActivated: commands.browseWanted()
    }
    Command {
        id: searching

        text: qsTr("Search messages")
        sequence: "Ctrl+Shift+F"
        onActivated: commands.searchWanted()
    }
    Command {
        id: reading

        text: qsTr("Mark all as read")
        sequence: "Shift+Esc"
        onActivated: commands.readWanted()
    }
    Command {
        id: contacts

        text: qsTr("Contacts")
        sequence: "Ctrl+Shift+K"
        onActivated: commands.contactsWanted()
    }
    Command {
        id: accounts

        text: qsTr("Accounts")
        onActivated: commands.accountsWanted()
    }
    Command {
        id: status

        text: qsTr("Status text...")
        onActivated: commands.statusTextWanted()
    }
    Command {
        id: preferences

        text: qsTr("Preferences")
        sequences: [StandardKey.Preferences, "Ctrl+,"]
        onActivated: commands.preferencesWanted()
    }
    Command {
        id: keyboard

        text: qsTr("Keyboard")
        sequence: "F1"
        onActivated: commands.keysWanted()
    }
    Command {
        id: news

        text: qsTr("What is new")
        onActivated: commands.newsWanted()
    }
    Command {
        id: about

        text: qsTr("About Parlour")
        onActivated: commands.aboutWanted()
    }
}
