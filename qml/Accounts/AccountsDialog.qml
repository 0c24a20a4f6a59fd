// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The person's accounts, apart from the other preferences.
Dialog {
    id: dialog

    required property AccountList accounts
    /// The AccountDialogs that show what an action on an account asks.
    required property Item over

    title: qsTr("Accounts")
    acceptText: qsTr("Close")
    cancellable: false
    covered: (dialog.over as AccountDialogs).active
    onOpened: page.takeFocus()

    contentItem: AccountsPage {
        id: page

        accounts: dialog.accounts
        over: dialog.over
    }
}
