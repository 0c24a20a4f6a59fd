// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// What concerns the whole program.
Menu {
    id: menu

    required property Client client
    readonly property AccountList accounts: menu.client.accounts
    readonly property Account single: menu.accounts.count === 1 ? menu.accounts.at(0) : null
    signal accountsWanted
    signal keysWanted
    signal newsWanted

    width: Tokens.fieldWidth

    MenuItem {
        text: qsTr("Accounts")
        onTriggered: menu.accountsWanted()
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Rooms by hand")
        checkable: true
        checked: menu.client.chats.order === ChatListFilter.Order.ByHand
        onTriggered: menu.client.chats.order = ChatListFilter.Order.ByHand
    }
    MenuItem {
        text: qsTr("Rooms by name")
        checkable: true
        checked: menu.client.chats.order === ChatListFilter.Order.ByName
        onTriggered: menu.client.chats.order = ChatListFilter.Order.ByName
    }
    MenuItem {
        text: qsTr("Rooms by activity")
        checkable: true
        checked: menu.client.chats.order === ChatListFilter.Order.ByActivity
        onTriggered: menu.client.chats.order = ChatListFilter.Order.ByActivity
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("System colours")
        checkable: true
        checked: menu.client.theme === "system" || menu.client.theme === ""
        onTriggered: menu.client.theme = "system"
    }
    MenuItem {
        text: qsTr("Light")
        checkable: true
        checked: menu.client.theme === "light"
        onTriggered: menu.client.theme = "light"
    }
    MenuItem {
        text: qsTr("Dark")
        checkable: true
        checked: menu.client.theme === "dark"
        onTriggered: menu.client.theme = "dark"
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Keyboard")
        onTriggered: menu.keysWanted()
    }
    MenuItem {
        text: qsTr("What is new")
        onTriggered: menu.newsWanted()
    }
    MenuSeparator {
        visible: menu.single !== null
        height: visible ? implicitHeight : 0
    }
    MenuItem {
        text: qsTr("Sign out")
        visible: menu.single !== null
        height: visible ? implicitHeight : 0
        onTriggered: menu.single.signIn.leave()
    }
}
