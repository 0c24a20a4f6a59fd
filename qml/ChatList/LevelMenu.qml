// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Menu of the notification level of a room or a direct chat.
Menu {
    id: menu

    property ChatPreferences preferences: null
    /// True if mentions only is a possible level.
    property bool named: true
    readonly property string muted: menu.preferences?.mutedWords ?? ""
    signal levelPicked(int level)

    component Choice: ChoiceItem {
        id: choice

        required property int level

        chosen: menu.preferences?.level === choice.level
        onPicked: menu.levelPicked(choice.level)
    }

    title: qsTr("Notifications")

    Choice {
        text: qsTr("All messages")
        level: Reading.Level.Always
    }
    Choice {
        text: qsTr("Mentions only")
        level: Reading.Level.OnMention
        visible: menu.named
        height: visible ? implicitHeight : 0
    }
    Choice {
        text: qsTr("None")
        level: Reading.Level.Never
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Mute for an hour")
        onTriggered: menu.preferences.mute(ChatPreferences.AnHour)
    }
    MenuItem {
        text: qsTr("Mute until tomorrow at 8")
        onTriggered: menu.preferences.mute(ChatPreferences.UntilTomorrow)
    }
    MenuItem {
        text: qsTr("Unmute")
        note: menu.muted
        enabled: menu.muted !== ""
        onTriggered: menu.preferences.unmute()
    }
}
