// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of a message.
Menu {
    id: menu

    property string words
    property string quote
    /// Targets of its links.
    property list<url> links
    /// Actions on it.
    property list<actOffer> offers
    /// Place of the message that it answers; 0: one cannot go there.
    property real answeredPlace: 0
    /// Place of the message; 0: it cannot be marked as unread.
    property real readPlace: 0
    /// Item that had the focus and gets it back.
    property Item before: null
    signal copyWanted(string text)
    signal selectWanted
    signal linkWanted(url link)
    signal actWanted(actOffer offer)
    signal jumpWanted(real place)
    /// The message and all behind it are to be unread.
    signal unreadWanted(real place)

    onClosed: menu.before?.forceActiveFocus()

    LinkReader {
        id: reader
    }
    MenuItem {
        text: qsTr("Copy text")
        onTriggered: menu.copyWanted(menu.words)
    }
    MenuItem {
        text: qsTr("Copy with name and time")
        onTriggered: menu.copyWanted(menu.quote)
    }
    MenuItem {
        text: qsTr("Select text")
        onTriggered: menu.selectWanted()
    }
    Instantiator {
        model: menu.links.slice(0, 5)

        delegate: MenuItem {
            id: opening

            required property url modelData

            text: qsTr("Open %1").arg(reader.destination(opening.modelData))
            onTriggered: menu.linkWanted(opening.modelData)
        }
        onObjectAdded: (index, object) => menu.insertItem(3 + index, object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
    Instantiator {
        model: menu.offers

        delegate: MenuItem {
            id: act

            required property actOffer modelData

            text: act.modelData.text
            note: act.modelData.obstacle
            enabled: act.modelData.obstacle === ""
            onTriggered: menu.actWanted(act.modelData)
        }
        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
    Instantiator {
        model: menu.answeredPlace > 0 ? [menu.answeredPlace] : []

        delegate: MenuItem {
            id: going

            required property real modelData

            text: qsTr("Go to what it answers")
            onTriggered: menu.jumpWanted(going.modelData)
        }
        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
    Instantiator {
        model: menu.readPlace > 0 ? [menu.readPlace] : []

        delegate: MenuItem {
            id: marking

            required property real modelData

            text: qsTr("Mark as unread from here")
            onTriggered: menu.unreadWanted(marking.modelData)
        }
        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
    Instantiator {
        model: menu.links.slice(0, 1)

        delegate: MenuItem {
            id: copying

            required property url modelData

            text: menu.links.length > 1 ? qsTr("Copy the first link") : qsTr("Copy link")
            onTriggered: menu.copyWanted(copying.modelData.toString())
        }
        onObjectAdded: (index, object) => menu.addItem(object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
    }
}
