// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// The card while a join is under way.
EnteringCard {
    id: card

    urgent: false

    Label {
        text: card.room.people.soFar
        dim: true
        visible: text !== ""
        Layout.fillWidth: true
    }
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
