// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// On the way in.
FocusScope {
    id: card

    required property Room room

    implicitHeight: frame.implicitHeight
    height: visible ? implicitHeight : 0
    Keys.onEscapePressed: card.room.cancel()

    Card {
        id: frame

        focus: true
        width: parent.width

        ColumnLayout {
            anchors.fill: parent
            spacing: Tokens.margin

            RoomTitle {
                room: card.room
            }
            Label {
                text: card.room.status.text
                dim: true
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
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
    }
}
