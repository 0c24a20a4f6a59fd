// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The person's presence, and the time after which we are away automatically.
Menu {
    id: menu

    required property Status status
    required property NotificationPreferences telling
    signal textWanted

    component Choice: ChoiceItem {
        id: choice

        required property int value

        chosen: menu.status.choice === choice.value
        onPicked: menu.status.choice = choice.value
    }
    component Wait: ChoiceItem {
        id: wait

        required property int seconds

        chosen: menu.status.awayAfter === wait.seconds
        onPicked: menu.status.awayAfter = wait.seconds
    }

    width: Math.max(Tokens.menuWidth, implicitWidth)

    Choice {
        text: qsTr("Online")
        value: Status.Online
    }
    Choice {
        text: qsTr("Away")
        value: Status.Away
    }
    Choice {
        text: qsTr("Do not disturb")
        value: Status.DoNotDisturb
    }
    MenuSeparator {}
    ChoiceItem {
        text: qsTr("No notifications for now")
        chosen: menu.telling.doNotDisturb
        onPicked: menu.telling.doNotDisturb = !menu.telling.doNotDisturb
    }
    MenuSeparator {}
    MenuItem {
        text: menu.status.text ? qsTr("“%1”").arg(menu.status.text) : qsTr("Say something about it")
        onTriggered: menu.textWanted()
    }
    MenuSeparator {}
    Wait {
        text: qsTr("Away after 5 minutes")
        seconds: 300
    }
    Wait {
        text: qsTr("Away after 10 minutes")
        seconds: 600
    }
    Wait {
        text: qsTr("Away after 30 minutes")
        seconds: 1800
    }
    Wait {
        text: qsTr("Never away by itself")
        seconds: 0
    }
}
