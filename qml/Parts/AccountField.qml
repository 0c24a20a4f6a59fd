// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The choice of an account. Hidden if there is only one.
FieldBox {
    id: box

    required property AccountList accounts
    required property Account account
    signal chosen(Account account)

    label: qsTr("Account")
    visible: box.accounts.count > 1

    ComboBox {
        model: box.accounts
        textRole: "address"
        currentIndex: box.accounts.row(box.account)
        Layout.fillWidth: true
        onActivated: index => box.chosen(box.accounts.at(index))
    }
}
