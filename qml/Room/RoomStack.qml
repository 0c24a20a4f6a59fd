// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Direct
import Parlour.Model

/// The pane of the current room or direct chat. RecentRooms has the panes that stay alive.
FocusScope {
    id: stack

    required property ChatListFilter chats
    readonly property Room current: stack.chats.currentRoom
    readonly property DirectChat direct: stack.chats.currentDirect
    signal browseWanted(Account account, string service)
    signal searchWanted
    /// Messages that match `query` are to be searched.
    signal saidWanted(query: string)

    function takeFocus(): void {
        stack.forceActiveFocus(Qt.OtherFocusReason);
    }

    Repeater {
        model: stack.chats.recent

        RoomPane {
            id: pane

            anchors.fill: parent
            visible: pane.room === stack.current
            focus: pane.visible
            chat: pane.room === stack.current ? stack.chats.currentChat : null
            onRoomWanted: stack.chats.openRoom(pane.room)
            onSearchWanted: stack.searchWanted()
            onSaidWanted: query => stack.saidWanted(query)
            onBrowseWanted: service => stack.browseWanted(pane.account, service)
        }
    }

    Loader {
        anchors.fill: parent
        active: stack.direct !== null
        visible: active
        focus: active

        sourceComponent: DirectPane {
            account: stack.chats.currentAccount
            chat: stack.direct
            focus: true
            onSearchWanted: stack.searchWanted()
        }
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Tokens.vast, Tokens.cardWidth)
        text: qsTr("Choose a room or a person on the left.")
        dim: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: stack.current === null && stack.direct === null
    }
}
