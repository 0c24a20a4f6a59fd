// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// Above the field: the message that is answered or edited, and a button to cancel that.
Item {
    id: bar

    required property string title
    required property string words
    signal cancelled

    visible: bar.title !== ""
    implicitHeight: cancel.height
    Accessible.role: Accessible.Note
    Accessible.name: [bar.title, bar.words].join(": ")

    Rectangle {
        anchors.left: parent.left
        width: Tokens.ring
        height: parent.height
        color: Tokens.accent
    }
    AnnouncedLabel {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, (bar.width - cancel.width) / 2)
        text: bar.title
        font.weight: Font.DemiBold
        font.pixelSize: Tokens.small
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        anchors.left: title.right
        anchors.right: cancel.left
        anchors.leftMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        text: bar.words
        dim: true
        font.pixelSize: Tokens.small
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    IconButton {
        id: cancel

        anchors.right: parent.right
        source: Icons.close
        text: qsTr("Cancel")
        onClicked: bar.cancelled()
    }
}
