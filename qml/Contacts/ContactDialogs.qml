// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The dialogs about one person, over the list of contacts or over the window.
Item {
    id: dialogs

    required property AccountList accounts
    readonly property bool active: loader.item !== null
    property Account account: null
    property ContactList contacts: null
    property string address
    property string name

    function add(account: Account, address: string, name: string): void {
        dialogs.account = account;
        dialogs.address = address;
        dialogs.name = name;
        loader.show(adding);
    }

    function about(account: Account, address: string): void {
        dialogs.account = account;
        dialogs.address = address;
        loader.show(knowing);
    }

    function rename(contacts: ContactList, address: string): void {
        dialogs.change(renaming, contacts, address);
    }

    function setGroups(contacts: ContactList, address: string): void {
        dialogs.change(grouping, contacts, address);
    }

    function remove(contacts: ContactList, address: string): void {
        dialogs.change(removing, contacts, address);
    }

    function share(address: string): void {
        dialogs.address = address;
        loader.show(sharing);
    }

    function block(account: Account, address: string): void {
        dialogs.account = account;
        dialogs.address = address;
        loader.show(blocking);
    }

    function change(dialog: Component, contacts: ContactList, address: string): void {
        dialogs.contacts = contacts;
        dialogs.address = address;
        loader.show(dialog);
    }

    DialogLoader {
        id: loader
    }

    Component {
        id: adding

        AddContactDialog {
            accounts: dialogs.accounts
            account: dialogs.account
            address: dialogs.address
            name: dialogs.name
        }
    }
    Component {
        id: knowing

        PersonDialog {
            account: dialogs.account
            address: dialogs.address
        }
    }
    Component {
        id: renaming

        RenameContactDialog {
            contacts: dialogs.contacts
            address: dialogs.address
        }
    }
    Component {
        id: grouping

        ContactGroupsDialog {
            contacts: dialogs.contacts
            address: dialogs.address
        }
    }
    Component {
        id: removing

        RemoveContactDialog {
            contacts: dialogs.contacts
            address: dialogs.address
        }
    }
    Component {
        id: sharing

        ShareDialog {
            address: dialogs.address
            person: true
        }
    }
    Component {
        id: blocking

        BlockDialog {
            blocked: dialogs.account.blockList
            address: dialogs.address
        }
    }
}
