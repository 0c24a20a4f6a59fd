// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// What others may know, and after how long we are away by ourselves.
Menu {
    id: menu

    required property Status status
    signal textWanted

    component Choice: MenuItem {
        id: choice

        required property int value

        checkable: true
        checked: menu.status.choice === choice.value
        // A click on the one that is chosen must not take the tick away.
        onTriggered: {
            menu.status.choice = choice.value;
            choice.checked = Qt.binding(() => menu.status.choice === choice.value);
        }
    }
    component Wait: MenuItem {
        id: wait

        required property int seconds

        checkable: true
        checked: menu.status.awayAfter === wait.seconds
        onTriggered: {
            menu.status.awayAfter = wait.seconds;
            wait.checked = Qt.binding(() => menu.status.awayAfter === wait.seconds);
        }
    }

    width: Tokens.menuWidth

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
