// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The notification level of a room.
Menu {
    id: menu

    required property ChatListFilter chats
    property Room room: null
    readonly property string muted: menu.room?.preferences.mutedWords ?? ""

    component Choice: ChoiceItem {
        id: choice

        required property int level

        chosen: menu.room?.preferences.level === choice.level
        onPicked: menu.chats.accountOf(menu.room).bookmarks.setLevel(menu.room, choice.level)
    }

    title: qsTr("Notifications")

    Choice {
        text: qsTr("All messages")
        level: Reading.Level.Always
    }
    Choice {
        text: qsTr("Mentions only")
        level: Reading.Level.OnMention
    }
    Choice {
        text: qsTr("None")
        level: Reading.Level.Never
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Mute for an hour")
        onTriggered: menu.room.preferences.mute(ChatPreferences.AnHour)
    }
    MenuItem {
        text: qsTr("Mute until tomorrow at 8")
        onTriggered: menu.room.preferences.mute(ChatPreferences.UntilTomorrow)
    }
    MenuItem {
        text: qsTr("Unmute")
        note: menu.muted
        enabled: menu.muted !== ""
        onTriggered: menu.room.preferences.unmute()
    }
}
