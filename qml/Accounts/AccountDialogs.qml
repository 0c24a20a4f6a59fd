// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The dialogs about one account, over the list of accounts or over the window.
Item {
    id: dialogs

    required property AccountList accounts
    readonly property bool active: loader.item !== null
    property Account account: null
    property bool adding: false

    function add(): void {
        dialogs.adding = true;
        dialogs.account = dialogs.accounts.beginAdding();
        loader.show(signingIn);
    }

    function create(): void {
        loader.show(creating);
    }

    function signIn(account: Account): void {
        dialogs.adding = false;
        dialogs.account = account;
        loader.show(signingIn);
    }

    function changePassword(account: Account): void {
        dialogs.account = account;
        loader.show(changingPassword);
    }

    function changePicture(account: Account): void {
        dialogs.account = account;
        loader.show(picturing);
    }

    function remove(account: Account): void {
        dialogs.account = account;
        loader.show(removing);
    }

    function deleteOnServer(account: Account): void {
        dialogs.account = account;
        loader.show(deleting);
    }

    DialogLoader {
        id: loader
    }
    Connections {
        target: dialogs.accounts.creation

        function onInvitationCame(): void {
            dialogs.create();
        }
    }
    Connections {
        target: dialogs.accounts

        function onMadeSigningIn(account: Account): void {
            dialogs.adding = dialogs.accounts.row(account) < 0;
            dialogs.account = account;
            Qt.callLater(loader.show, signingIn);
        }
    }

    Component {
        id: signingIn

        SignInDialog {
            account: dialogs.account
            creation: dialogs.accounts.creation
            adding: dialogs.adding
            onClosed: {
                if (dialogs.adding)
                    dialogs.accounts.cancelAdding();
            }
        }
    }
    Component {
        id: changingPassword

        PasswordDialog {
            account: dialogs.account
        }
    }
    Component {
        id: picturing

        PictureDialog {
            account: dialogs.account
        }
    }
    Component {
        id: creating

        NewAccountDialog {
            creation: dialogs.accounts.creation
        }
    }
    Component {
        id: deleting

        DeleteAccountDialog {
            account: dialogs.account
        }
    }
    Component {
        id: removing

        RemoveAccountDialog {
            accounts: dialogs.accounts
            account: dialogs.account
        }
    }
}
