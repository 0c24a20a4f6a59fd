// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Leads through the rooms that wait for a password.
Banner {
    id: bar

    required property ChatListFilter chats
    signal opened

    text: qsTr("%n room(s) need a password.", "", bar.chats.passwordsWanted)
    source: Icons.lock
    visible: bar.chats.passwordsWanted > (bar.chats.currentRoom?.occupancy.wantsPassword ? 1 : 0)

    Button {
        text: qsTr("Show next")
        onClicked: {
            bar.chats.showNextWantingPassword();
            bar.opened();
        }
    }
}
