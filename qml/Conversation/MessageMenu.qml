// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// What can be done with a message.
Menu {
    id: menu

    property Item row: null
    /// Of a long one, the part under the pointer.
    property Item text: null
    property string words
    property string quote
    /// What had the focus and gets it back.
    property Item before: null
    signal copyWanted(string text)
    signal selectWanted(Item text, Item row)

    onClosed: menu.before?.forceActiveFocus()

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
        enabled: menu.row !== null
        onTriggered: menu.selectWanted(menu.text, menu.row)
    }
}
