// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// The line above the messages that were unread when the person came.
Item {
    id: row

    required property string body
    required property string accessibleName

    implicitHeight: label.implicitHeight + 2 * Tokens.space
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleName

    Rectangle {
        anchors.left: parent.left
        anchors.right: label.left
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        height: Tokens.hair
        color: Tokens.accent
    }
    Label {
        id: label

        anchors.right: parent.right
        anchors.rightMargin: Tokens.wide
        anchors.verticalCenter: parent.verticalCenter
        text: row.body
        color: Tokens.accent
        font.pixelSize: Tokens.small
        font.weight: Font.DemiBold
    }
    FocusRing {
        anchors.margins: Tokens.tiny
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    }
}
