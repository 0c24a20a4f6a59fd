// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Parlour.Controls
import Parlour.Model

/// What can be done with somebody in the room. What may not be done says why.
Menu {
    id: menu

    required property Room room
    property string nick
    property list<deedOffer> offers
    signal deedWanted(offer: deedOffer)
    signal nickChangeWanted

    function show(nick: string, x: real, y: real): void {
        menu.nick = nick;
        menu.offers = menu.room.moderation.offers(nick);
        menu.popup(x, y);
        menu.currentIndex = 0;
    }

    width: Tokens.panelWidth * 1.2

    MenuItem {
        text: menu.nick === menu.room.nick ? qsTr("Change nickname...") : qsTr("Mention")
        onTriggered: {
            if (menu.nick === menu.room.nick)
                menu.nickChangeWanted();
            else
                menu.room.mention(menu.nick);
        }
    }
    Instantiator {
        model: menu.offers

        delegate: MenuItem {
            required property deedOffer modelData

            text: modelData.text
            note: modelData.obstacle
            enabled: modelData.obstacle === ""
            onTriggered: menu.deedWanted(modelData)
        }

        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
}
