// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The place of the settings while they are fetched, or cannot be.
Item {
    id: absent

    required property RoomConfiguration configuration

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Tokens.vast
        spacing: Tokens.margin

        BusyLine {
            running: absent.visible && absent.configuration.busy
            Layout.fillWidth: true
        }
        Label {
            text: absent.configuration.busy ? qsTr("Asking the room for its settings...") : absent.configuration.resultText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Note {
            text: absent.configuration.resultDetail
            horizontalAlignment: Text.AlignHCenter
        }
        Button {
            text: qsTr("Try again")
            visible: absent.configuration.state === Configuration.State.LoadFailed
            Layout.alignment: Qt.AlignHCenter
            onClicked: absent.configuration.load()
        }
    }
}
