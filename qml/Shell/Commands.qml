// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// What the window can do wherever one is in it: by keys, and by name.
Item {
    id: commands

    required property HomeDialogs dialogs
    readonly property list<Command> all: [joining, creating, browsing, searching, reading, accounts, status, preferences, keys, news, about]
    readonly property list<string> names: commands.all.map(command => command.text)
    readonly property list<string> keys: commands.all.map(command => command.nativeText)
    signal readWanted

    function run(index: int): void {
        commands.all[index].activated();
    }

    Command {
        id: joining

        text: qsTr("Join a room")
        sequence: "Ctrl+J"
        onActivated: commands.dialogs.join()
    }
    Command {
        id: creating

        text: qsTr("New room")
        sequence: "Ctrl+N"
        onActivated: commands.dialogs.create()
    }
    Command {
        id: browsing

        text: qsTr("Browse rooms")
        sequence: "Ctrl+B"
        onActivated: commands.dialogs.browse()
    }
    Command {
        id: searching

        text: qsTr("Search messages")
        sequence: "Ctrl+Shift+F"
        onActivated: commands.dialogs.search(false)
    }
    Command {
        id: reading

        text: qsTr("Mark all as read")
        sequence: "Shift+Esc"
        onActivated: commands.readWanted()
    }
    Command {
        id: accounts

        text: qsTr("Accounts")
        onActivated: commands.dialogs.showAccounts()
    }
    Command {
        id: status

        text: qsTr("Status text...")
        onActivated: commands.dialogs.editStatus()
    }
    Command {
        id: preferences

        text: qsTr("Preferences")
        sequences: [StandardKey.Preferences, "Ctrl+,"]
        onActivated: commands.dialogs.program.showPreferences()
    }
    Command {
        id: keys

        text: qsTr("Keyboard")
        sequence: "F1"
        onActivated: commands.dialogs.program.showKeys()
    }
    Command {
        id: news

        text: qsTr("What is new")
        onActivated: commands.dialogs.program.showNews()
    }
    Command {
        id: about

        text: qsTr("About Parlour")
        onActivated: commands.dialogs.program.showAbout()
    }
}
