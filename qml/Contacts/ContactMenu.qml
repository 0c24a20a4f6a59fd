// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of a contact.
Menu {
    id: menu

    required property BlockList blocked
    property string address
    property string name
    property string obstacle
    signal chatWanted(address: string)
    signal aboutWanted(address: string)
    signal renameWanted(address: string)
    signal groupsWanted(address: string)
    signal shareWanted(address: string)
    signal removalWanted(address: string)
    signal blockWanted(address: string)

    function show(item: Item, x: real, y: real): void {
        const row = item as ContactRow;
        menu.address = row.address;
        menu.name = row.name;
        menu.obstacle = menu.blocked.obstacle(row.address);
        menu.popup(x, y);
        menu.currentIndex = 1; // Behind the title.
    }

    width: Tokens.wideMenuWidth

    MenuTitle {
        text: menu.name
    }
    MenuItem {
        text: qsTr("Open chat")
        onTriggered: menu.chatWanted(menu.address)
    }
    MenuItem {
        text: qsTr("About this person...")
        onTriggered: menu.aboutWanted(menu.address)
    }
    MenuItem {
        text: qsTr("Rename...")
        onTriggered: menu.renameWanted(menu.address)
    }
    MenuItem {
        text: qsTr("Groups...")
        onTriggered: menu.groupsWanted(menu.address)
    }
    MenuItem {
        text: qsTr("Share...")
        onTriggered: menu.shareWanted(menu.address)
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Remove from contacts...")
        onTriggered: menu.removalWanted(menu.address)
    }
    MenuItem {
        text: qsTr("Block...")
        note: menu.obstacle
        enabled: menu.obstacle === ""
        onTriggered: menu.blockWanted(menu.address)
    }
}
