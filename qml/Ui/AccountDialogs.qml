// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model

/// The dialogs about one account, over the list of all or over the window.
Item {
    id: dialogs

    required property AccountList accounts
    readonly property bool active: loader.item !== null
    property Account account: null
    property bool adding: false

    function add(): void {
        dialogs.adding = true;
        dialogs.account = dialogs.accounts.beginAdding();
        loader.sourceComponent = signingIn;
    }

    function signIn(account: Account): void {
        dialogs.adding = false;
        dialogs.account = account;
        loader.sourceComponent = signingIn;
    }

    function changePassword(account: Account): void {
        dialogs.account = account;
        loader.sourceComponent = changingPassword;
    }

    function remove(account: Account): void {
        dialogs.account = account;
        loader.sourceComponent = removing;
    }

    Loader {
        id: loader
    }

    Component {
        id: signingIn

        SignInDialog {
            account: dialogs.account
            adding: dialogs.adding
            visible: true
            onClosed: {
                loader.sourceComponent = null;
                if (dialogs.adding)
                    dialogs.accounts.cancelAdding();
            }
        }
    }
    Component {
        id: changingPassword

        PasswordDialog {
            account: dialogs.account
            visible: true
            onClosed: loader.sourceComponent = null
        }
    }
    Component {
        id: removing

        RemoveAccountDialog {
            accounts: dialogs.accounts
            account: dialogs.account
            visible: true
            onClosed: loader.sourceComponent = null
        }
    }
}
