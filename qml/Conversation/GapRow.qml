// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Says that messages are missing here, and loads them if the server has them.
FocusScope {
    id: row

    required property string body
    required property string accessibleName
    required property string messageId
    required property int gap
    readonly property bool open: row.gap === Timeline.Gap.Open
    signal loadWanted(string range)

    implicitHeight: Math.max(words.implicitHeight, load.visible ? load.implicitHeight : 0) + 2 * Tokens.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleName
    Keys.onReturnPressed: row.loadWanted(row.messageId)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Tokens.space
        anchors.bottomMargin: Tokens.space
        color: Tokens.raised
    }
    Row {
        anchors.centerIn: parent
        spacing: Tokens.margin

        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, row.width - 2 * Tokens.wide - (load.visible ? load.width + Tokens.margin : 0))
            text: row.body
            dim: true
            font.pixelSize: Tokens.small
            wrapMode: Text.Wrap
        }
        Button {
            id: load

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Load")
            Accessible.name: qsTr("Load missing messages")
            flat: true
            visible: row.open
            onClicked: row.loadWanted(row.messageId)
        }
    }
    FocusRing {
        anchors.margins: Tokens.tiny
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    }
}
