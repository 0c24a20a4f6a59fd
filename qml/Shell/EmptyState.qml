// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Parts

/// The view while there are no rooms.
Item {
    id: state

    signal joinWanted
    signal newRoomWanted
    signal browseWanted

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Tokens.vast, Tokens.cardWidth)
        spacing: Tokens.vast

        Welcome {
            title: qsTr("No rooms yet")
            text: qsTr("Look for a room, join one you know the address of, or open one of your own.")
            Layout.fillWidth: true
        }
        ButtonRow {
            Layout.fillWidth: true

            Item {
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("New room")
                Layout.alignment: Qt.AlignHCenter
                onClicked: state.newRoomWanted()
            }
            Button {
                text: qsTr("Browse rooms...")
                Layout.alignment: Qt.AlignHCenter
                onClicked: state.browseWanted()
            }
            Button {
                text: qsTr("Join room")
                primary: true
                Layout.alignment: Qt.AlignHCenter
                onClicked: state.joinWanted()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
