// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Accounts
import Parlour.ChatList
import Parlour.Controls
import Parlour.Discover
import Parlour.Model
import Parlour.Search

/// The dialogs of the window, each created when it is needed.
Item {
    id: dialogs

    required property Client client
    /// Commands among the destinations, beside rooms and people.
    property list<string> commands
    property list<string> keys
    readonly property AccountList accounts: dialogs.client.accounts
    readonly property ProgramDialogs program: program
    readonly property PeopleDialogs people: people
    property Account account: null
    property string place
    property bool searchesHere: false
    signal roomOpened
    signal commandWanted(command: int)

    function join(): void {
        dialogs.account = dialogs.client.usualAccount();
        dialogs.show(joining);
    }

    function create(): void {
        dialogs.account = dialogs.client.usualAccount();
        dialogs.show(creating);
    }

    function browse(): void {
        dialogs.browseAt(dialogs.client.usualAccount(), "");
    }

    /// Browses the rooms at `place`, a service or a room; empty: our own server.
    function browseAt(account: Account, place: string): void {
        dialogs.account = account;
        dialogs.place = place;
        dialogs.show(browsing);
    }

    function find(): void {
        dialogs.show(finding);
    }

    /// Searches messages, in the open conversation alone at first if `here`.
    function search(here: bool): void {
        dialogs.searchesHere = here;
        dialogs.show(searching);
    }

    /// Searches for `query` in the open conversation, once the dialog that asks for it is closed.
    function searchFor(query: string): void {
        dialogs.client.search.text = query;
        Qt.callLater(dialogs.search, true);
    }

    function showAccounts(): void {
        dialogs.show(list);
    }

    function editStatus(): void {
        dialogs.show(status);
    }

    function signIn(account: Account): void {
        accountDialogs.signIn(account);
    }

    function show(dialog: Component): void {
        base.show(dialog);
    }

    DialogLoader {
        id: base
    }
    ProgramDialogs {
        id: program

        client: dialogs.client
        over: accountDialogs
        onWanted: dialog => base.show(dialog)
    }
    PeopleDialogs {
        id: people

        client: dialogs.client
        onWanted: dialog => base.show(dialog)
        onChatOpened: dialogs.roomOpened()
    }
    AccountDialogs {
        id: accountDialogs

        accounts: dialogs.accounts
    }

    Component {
        id: joining

        JoinDialog {
            accounts: dialogs.accounts
            account: dialogs.account
            onJoined: dialogs.roomOpened()
            onBrowseWanted: account => Qt.callLater(dialogs.browseAt, account, "")
        }
    }
    Component {
        id: browsing

        BrowseDialog {
            accounts: dialogs.accounts
            account: dialogs.account
            place: dialogs.place
            onRoomOpened: dialogs.roomOpened()
        }
    }
    Component {
        id: creating

        NewRoomDialog {
            accounts: dialogs.accounts
            account: dialogs.account
            onCreated: dialogs.roomOpened()
        }
    }
    Component {
        id: finding

        Switcher {
            chats: dialogs.client.chats
            commands: dialogs.commands
            keys: dialogs.keys
            onCommandWanted: command => Qt.callLater(dialogs.commandWanted, command) // Once it is closed.
            onChosen: dialogs.roomOpened()
            onSearchWanted: text => {
                dialogs.client.search.text = text;
                Qt.callLater(dialogs.search, false);
            }
        }
    }
    Component {
        id: searching

        SearchDialog {
            client: dialogs.client
            here: dialogs.searchesHere
            onChosen: row => {
                dialogs.client.showFound(row);
                dialogs.roomOpened();
            }
        }
    }
    Component {
        id: status

        StatusDialog {
            status: dialogs.client.status
        }
    }
    Component {
        id: list

        AccountsDialog {
            accounts: dialogs.accounts
            over: accountDialogs
        }
    }
}
