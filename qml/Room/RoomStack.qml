// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The pane of the current room. The last three stay alive, so that going back is instant and nothing typed is lost.
FocusScope {
    id: stack

    required property Rooms rooms
    readonly property Room current: stack.rooms.current
    property list<string> recent: []
    signal browseWanted(Account account, string service)

    function takeFocus(): void {
        stack.forceActiveFocus(Qt.OtherFocusReason);
    }

    function remember(): void {
        if (!stack.current)
            return;
        const key = stack.key(stack.rooms.currentAccount, stack.current);
        stack.recent = [key].concat(stack.recent.filter(other => other !== key)).slice(0, 3);
    }

    /// Two accounts may know the same room.
    function key(account: Account, room: Room): string {
        return account.address + " " + room.details.address;
    }

    onCurrentChanged: stack.remember()
    Component.onCompleted: stack.remember()

    Repeater {
        model: stack.rooms

        Loader {
            id: slot

            required property Room room
            required property Account account
            readonly property bool current: slot.room !== null && slot.room === stack.current

            anchors.fill: parent
            active: slot.current || (slot.room !== null && stack.recent.includes(stack.key(slot.account, slot.room)))
            visible: slot.current
            focus: slot.current

            sourceComponent: RoomPane {
                room: slot.room
                account: slot.account
                focus: true
                onBrowseWanted: service => stack.browseWanted(slot.account, service)
            }
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
