// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// The day of the messages that follow.
Item {
    id: heading

    required property string section

    implicitHeight: label.implicitHeight + 2 * Tokens.gap
    Accessible.role: Accessible.Heading
    Accessible.name: heading.section

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.wide
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors.centerIn: parent
        width: label.implicitWidth + 2 * Tokens.margin
        height: label.implicitHeight
        color: Tokens.surface

        Label {
            id: label

            anchors.centerIn: parent
            text: heading.section
            dim: true
            font.pixelSize: Tokens.small
            Accessible.ignored: true
        }
    }
}
