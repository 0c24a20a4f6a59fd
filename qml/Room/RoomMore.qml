// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The menu of the open room, also if its header has no place for a button.
Menu {
    id: menu

    required property Room room
    readonly property bool joined: menu.room.occupancy.state === Join.State.Joined
    signal inviteWanted
    signal subjectWanted
    signal settingsWanted
    signal destroyWanted
    signal dayWanted
    signal shareWanted
    signal cleanupWanted

    component Choice: ChoiceItem {
        id: choice

        required property int value

        chosen: menu.room.people.comings.show === choice.value
        onPicked: menu.room.people.comings.show = choice.value
    }

    MenuItem {
        text: qsTr("Subject...")
        onTriggered: menu.subjectWanted()
    }
    MenuItem {
        text: qsTr("Invite people...")
        enabled: menu.joined
        onTriggered: menu.inviteWanted()
    }
    MenuItem {
        text: qsTr("Share...")
        onTriggered: menu.shareWanted()
    }
    MenuItem {
        text: qsTr("Room settings...")
        enabled: menu.room.ownership.allowed || menu.room.affiliations.reachable
        onTriggered: menu.settingsWanted()
    }
    MenuItem {
        text: qsTr("Register a nickname...")
        enabled: menu.joined
        onTriggered: menu.room.registration.open(menu.room.occupancy.nick)
    }
    MenuItem {
        text: qsTr("Go to date...")
        onTriggered: menu.dayWanted()
    }
    MenuItem {
        text: qsTr("Remove messages...")
        note: menu.room.occupancy.moderator ? "" : qsTr("Only moderators can.")
        enabled: menu.room.occupancy.moderator
        onTriggered: menu.cleanupWanted()
    }
    MenuSeparator {}
    MenuTitle {
        text: qsTr("Coming and going")
    }
    Choice {
        text: qsTr("While few people are here")
        value: Comings.Automatic
    }
    Choice {
        text: qsTr("Always")
        value: Comings.Always
    }
    Choice {
        text: qsTr("Never")
        value: Comings.Never
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Leave room")
        onTriggered: menu.room.leave()
    }
    MenuItem {
        text: qsTr("Destroy room...")
        note: menu.room.ownership.allowed ? "" : qsTr("Only owners can.")
        enabled: menu.room.ownership.allowed
        onTriggered: menu.destroyWanted()
    }
}
