// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.ChatList
import Parlour.Controls
import Parlour.Model
import Parlour.Room

/// Rooms on the left, the open one beside them, banners about the accounts above.
FocusScope {
    id: home

    required property Client client
    readonly property ChatListFilter chats: home.client.chats

    function step(by: int): void {
        home.chats.step(by);
        stack.takeFocus();
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ChatListPane {
            client: home.client
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(Tokens.sidebarWidth, home.width * Tokens.sideShare)
            onJoinWanted: dialogs.join()
            onSearchWanted: dialogs.search(false)
            onNewRoomWanted: dialogs.create()
            onBrowseWanted: dialogs.browse()
            onKeysWanted: dialogs.program.showKeys()
            onNewsWanted: dialogs.program.showNews()
            onPreferencesWanted: dialogs.program.showPreferences()
            onAboutWanted: dialogs.program.showAbout()
            onAccountsWanted: dialogs.showAccounts()
            onContactsWanted: dialogs.people.showContacts()
            onStatusTextWanted: dialogs.editStatus()
            onDialogWanted: (dialog, room, chat) => aboutRoom.about(dialog, room, chat)
            onDirectDialogWanted: (dialog, account, chat) => aboutRoom.aboutPerson(dialog, account, chat)
            onOpened: stack.takeFocus()
        }
        Separator {
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 0

            AccountsBars {
                client: home.client
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(implicitHeight, home.height * Tokens.barsShare)
                onSignInWanted: account => dialogs.signIn(account)
                onRequestsWanted: account => dialogs.people.showRequests(account)
            }
            PasswordsBar {
                chats: home.chats
                Layout.fillWidth: true
                onOpened: stack.takeFocus()
            }
            RoomStack {
                id: stack

                chats: home.chats
                visible: home.chats.count > 0
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onBrowseWanted: (account, service) => dialogs.browseAt(account, service)
                onSearchWanted: dialogs.search(true)
                onSaidWanted: query => dialogs.searchFor(query)
            }
            EmptyState {
                visible: home.chats.count === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                onJoinWanted: dialogs.join()
                onNewRoomWanted: dialogs.create()
                onBrowseWanted: dialogs.browse()
            }
        }
    }

    FocusHeir {
        scope: home
        heir: stack
    }
    HomeDialogs {
        id: dialogs

        client: home.client
        commands: commands.names
        keys: commands.keys
        onCommandWanted: command => commands.run(command)
        onRoomOpened: Qt.callLater(stack.takeFocus)
    }
    Commands {
        id: commands

        onJoinWanted: dialogs.join()
        onNewRoomWanted: dialogs.create()
        onBrowseWanted: dialogs.browse()
        onSearchWanted: dialogs.search(false)
        onReadWanted: home.chats.markAllRead()
        onAccountsWanted: dialogs.showAccounts()
        onContactsWanted: dialogs.people.showContacts()
        onStatusTextWanted: dialogs.editStatus()
        onPreferencesWanted: dialogs.program.showPreferences()
        onKeysWanted: dialogs.program.showKeys()
        onNewsWanted: dialogs.program.showNews()
        onAboutWanted: dialogs.program.showAbout()
    }

    RoomDialogs {
        id: aboutRoom

        client: home.client
    }

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: dialogs.find()
    }
    Shortcut {
        sequence: "Alt+Up"
        onActivated: home.step(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        onActivated: home.step(1)
    }
}
