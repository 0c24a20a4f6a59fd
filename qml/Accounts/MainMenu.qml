// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// What concerns the whole program.
Menu {
    id: menu

    required property Session session
    readonly property AccountList accounts: menu.session.accounts
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
        checked: menu.session.rooms.order === Rooms.Order.ByHand
        onTriggered: menu.session.rooms.order = Rooms.Order.ByHand
    }
    MenuItem {
        text: qsTr("Rooms by name")
        checkable: true
        checked: menu.session.rooms.order === Rooms.Order.ByName
        onTriggered: menu.session.rooms.order = Rooms.Order.ByName
    }
    MenuItem {
        text: qsTr("Rooms by activity")
        checkable: true
        checked: menu.session.rooms.order === Rooms.Order.ByActivity
        onTriggered: menu.session.rooms.order = Rooms.Order.ByActivity
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("System colours")
        checkable: true
        checked: menu.session.theme === "system" || menu.session.theme === ""
        onTriggered: menu.session.theme = "system"
    }
    MenuItem {
        text: qsTr("Light")
        checkable: true
        checked: menu.session.theme === "light"
        onTriggered: menu.session.theme = "light"
    }
    MenuItem {
        text: qsTr("Dark")
        checkable: true
        checked: menu.session.theme === "dark"
        onTriggered: menu.session.theme = "dark"
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
