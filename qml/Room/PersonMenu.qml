// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of an occupant. Forbidden actions say why.
Menu {
    id: menu

    required property Room room
    property identity person
    property string name
    property string remark
    property string address
    property string obstacle
    property string refusal
    property bool ignored: false
    property list<moderationOffer> offers
    readonly property bool self: menu.person.nick === menu.room.occupancy.nick
    signal actionWanted(offer: moderationOffer)
    signal nickChangeWanted
    /// Their messages are to be removed.
    signal cleanupWanted
    signal copyWanted(text: string)
    /// A contact is to be added.
    signal contactWanted(address: string, name: string)
    /// The facts about them are to be shown.
    signal aboutWanted
    /// A direct chat is to be opened.
    signal directWanted(address: string)

    function show(item: Item, x: real, y: real): void {
        const row = item as PersonRow;
        menu.person = row.person;
        menu.name = row.shownNick;
        menu.remark = row.remark;
        menu.address = row.address;
        menu.obstacle = menu.room.privateChats.obstacle(menu.person);
        menu.refusal = menu.room.privateChats.refusal();
        menu.ignored = menu.room.people.ignored.contains(menu.person);
        menu.offers = menu.room.people.moderation.offers(menu.person);
        menu.popup(x, y);
        menu.currentIndex = 1; // Behind the title.
    }

    width: Tokens.wideMenuWidth

    MenuTitle {
        text: menu.name
        note: menu.remark
    }
    MenuItem {
        text: menu.self ? qsTr("Change nickname...") : qsTr("Mention")
        note: menu.self || menu.room.occupancy.canWrite ? "" : qsTr("You cannot write in this room now.")
        enabled: note === ""
        onTriggered: {
            if (menu.self)
                menu.nickChangeWanted();
            else
                menu.room.conversation.composer.mention(menu.person);
        }
    }
    MenuItem {
        text: qsTr("Message privately")
        note: menu.obstacle || menu.refusal
        enabled: menu.obstacle === ""
        onTriggered: menu.room.notice(menu.room.privateChats.open(menu.person))
    }
    MenuItem {
        text: menu.ignored ? qsTr("Stop ignoring") : qsTr("Ignore")
        note: menu.self ? qsTr("That is you.") : menu.ignored ? "" : qsTr("Hides what they write.")
        enabled: !menu.self
        onTriggered: {
            const ignored = menu.room.people.ignored;
            menu.room.notice(menu.ignored ? ignored.remove(menu.person) : ignored.add(menu.person));
        }
    }
    MenuItem {
        text: qsTr("About this person...")
        onTriggered: menu.aboutWanted()
    }
    MenuItem {
        text: qsTr("Copy address")
        note: menu.address || qsTr("The room does not show it to you.")
        enabled: menu.address !== ""
        onTriggered: menu.copyWanted(menu.address)
    }
    MenuItem {
        text: qsTr("Write directly")
        note: qsTr("Outside the room, by their address.")
        visible: menu.address !== "" && !menu.self
        height: visible ? implicitHeight : 0
        onTriggered: menu.directWanted(menu.address)
    }
    MenuItem {
        text: qsTr("Add to contacts...")
        visible: menu.address !== "" && !menu.self
        height: visible ? implicitHeight : 0
        onTriggered: menu.contactWanted(menu.address, menu.name)
    }
    MenuItem {
        text: qsTr("Remove their messages...")
        visible: menu.room.occupancy.moderator && !menu.self
        height: visible ? implicitHeight : 0
        onTriggered: menu.cleanupWanted()
    }
    Instantiator {
        model: menu.offers

        delegate: MenuItem {
            id: action

            required property moderationOffer modelData

            text: action.modelData.text
            note: action.modelData.obstacle
            enabled: action.modelData.obstacle === ""
            onTriggered: menu.actionWanted(action.modelData)
        }

        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
}
