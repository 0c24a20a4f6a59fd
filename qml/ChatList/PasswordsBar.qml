// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Leads through the rooms that wait for a password.
Banner {
    id: bar

    required property Rooms rooms
    signal opened

    text: qsTr("%n room(s) need a password.", "", bar.rooms.passwordsWanted)
    source: Icons.lock
    visible: bar.rooms.passwordsWanted > (bar.rooms.current?.occupancy.wantsPassword ? 1 : 0)

    Button {
        text: qsTr("Show next")
        onClicked: {
            bar.rooms.showNextWantingPassword();
            bar.opened();
        }
    }
}
