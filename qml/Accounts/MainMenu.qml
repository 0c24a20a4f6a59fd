// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of the whole program.
Menu {
    id: menu

    required property Client client
    readonly property AccountList accounts: menu.client.accounts
    readonly property Account single: menu.accounts.count === 1 ? menu.accounts.at(0) : null
    signal searchWanted
    signal contactsWanted
    signal accountsWanted
    signal keysWanted
    signal newsWanted
    signal preferencesWanted
    signal aboutWanted

    MenuItem {
        text: qsTr("Search messages...")
        onTriggered: menu.searchWanted()
    }
    MenuItem {
        text: qsTr("Mark all as read")
        onTriggered: menu.client.chats.markAllRead()
    }
    MenuItem {
        text: qsTr("Contacts...")
        onTriggered: menu.contactsWanted()
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Preferences")
        onTriggered: menu.preferencesWanted()
    }
    MenuItem {
        text: qsTr("Accounts")
        onTriggered: menu.accountsWanted()
    }
    MenuSeparator {}
    ChoiceItem {
        text: qsTr("Rooms by hand")
        chosen: menu.client.chats.order === ChatListFilter.Order.ByHand
        onPicked: menu.client.chats.order = ChatListFilter.Order.ByHand
    }
    ChoiceItem {
        text: qsTr("Rooms by name")
        chosen: menu.client.chats.order === ChatListFilter.Order.ByName
        onPicked: menu.client.chats.order = ChatListFilter.Order.ByName
    }
    ChoiceItem {
        text: qsTr("Rooms by activity")
        chosen: menu.client.chats.order === ChatListFilter.Order.ByActivity
        onPicked: menu.client.chats.order = ChatListFilter.Order.ByActivity
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
    MenuItem {
        text: qsTr("About Parlour")
        onTriggered: menu.aboutWanted()
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Sign out")
        visible: menu.single !== null
        height: visible ? implicitHeight : 0
        onTriggered: menu.single.signIn.leave()
    }
    MenuItem {
        text: qsTr("Quit")
        onTriggered: menu.client.background.quitWanted()
    }
}
