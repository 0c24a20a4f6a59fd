// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// On the way in.
EnteringCard {
    id: card

    urgent: false

    BusyLine {
        running: card.visible
        Layout.fillWidth: true
    }
    Button {
        text: qsTr("Cancel")
        focus: true
        Layout.alignment: Qt.AlignRight
        onClicked: card.room.cancel()
    }
}
