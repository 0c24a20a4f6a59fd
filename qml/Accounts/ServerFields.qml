// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Server and port, for addresses that do not lead there by themselves.
ColumnLayout {
    id: fields

    readonly property string server: host.text.trim()
    readonly property int port: Number(number.text)
    property string knownServer
    property int knownPort: 0
    property string serverLabel: qsTr("Server")
    property bool open: fields.knownServer !== ""
    signal accepted

    spacing: Tokens.margin

    Button {
        text: fields.open ? qsTr("Less") : qsTr("More")
        flat: true
        icon.source: fields.open ? Icons.down : Icons.next
        icon.width: Tokens.small
        icon.height: Tokens.small
        leftPadding: Tokens.space
        rightPadding: Tokens.space
        onClicked: fields.open = !fields.open
    }

    RowLayout {
        visible: fields.open
        spacing: Tokens.gap

        FieldBox {
            label: fields.serverLabel
            Layout.fillWidth: true

            TextField {
                id: host

                placeholderText: qsTr("Found by the address")
                text: fields.knownServer
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onAccepted: fields.accepted()
            }
        }

        FieldBox {
            label: qsTr("Port")
            Layout.preferredWidth: Tokens.shortFieldWidth

            TextField {
                id: number

                placeholderText: qsTr("5222")
                text: fields.knownPort > 0 ? fields.knownPort : ""
                validator: IntValidator {
                    bottom: 1
                    top: 65535
                }
                Layout.fillWidth: true
                onAccepted: fields.accepted()
            }
        }
    }
}
