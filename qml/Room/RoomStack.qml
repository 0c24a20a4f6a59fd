// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The pane of the current room. See RecentRooms for which panes stay alive.
FocusScope {
    id: stack

    required property Rooms rooms
    readonly property Room current: stack.rooms.current
    signal browseWanted(Account account, string service)

    function takeFocus(): void {
        stack.forceActiveFocus(Qt.OtherFocusReason);
    }

    Repeater {
        model: stack.rooms.recent

        RoomPane {
            id: pane

            anchors.fill: parent
            visible: pane.room === stack.current
            focus: pane.visible
            onBrowseWanted: service => stack.browseWanted(pane.account, service)
        }
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Tokens.vast, Tokens.cardWidth)
        text: qsTr("Choose a room on the left.")
        dim: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: stack.current === null
    }
}
