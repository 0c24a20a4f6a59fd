// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Parlour.Contacts
import Parlour.Model

/// The dialogs about contacts.
Item {
    id: dialogs

    required property Client client
    readonly property AccountList accounts: dialogs.client.accounts
    property Account account: null
    /// `dialog` is to be shown in place of the open one.
    signal wanted(dialog: Component)
    signal chatOpened

    function showContacts(): void {
        dialogs.account = dialogs.client.usualAccount();
        dialogs.wanted(list);
    }

    function showRequests(account: Account): void {
        dialogs.account = account;
        dialogs.wanted(requests);
    }

    ContactDialogs {
        id: over

        accounts: dialogs.accounts
    }
    Instantiator {
        model: dialogs.accounts

        delegate: Connections {
            required property Account account

            target: account

            function onContactOffered(address: string, name: string): void {
                over.add(account, address, name);
            }
        }
    }

    Component {
        id: list

        ContactsDialog {
            accounts: dialogs.accounts
            account: dialogs.account
            covered: over.active
            onChosen: dialogs.chatOpened()
            onAddWanted: (account, address) => over.add(account, address, "")
            onAboutWanted: (account, address) => over.about(account, address)
            onRenameWanted: (contacts, address) => over.rename(contacts, address)
            onGroupsWanted: (contacts, address) => over.setGroups(contacts, address)
            onShareWanted: address => over.share(address)
            onRemovalWanted: (contacts, address) => over.remove(contacts, address)
            onBlockWanted: (account, address) => over.block(account, address)
        }
    }
    Component {
        id: requests

        RequestsDialog {
            account: dialogs.account
            covered: over.active
            onBlockWanted: (account, address) => over.block(account, address)
        }
    }
}
