// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// The name of a page, underlined while it is open.
T.TabButton {
    id: button

    width: implicitWidth
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Tokens.controlHeight + Tokens.gap
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    font.pixelSize: Tokens.body
    font.weight: button.checked ? Font.DemiBold : Font.Normal
    focusPolicy: button.checked ? Qt.StrongFocus : Qt.ClickFocus

    contentItem: Label {
        text: button.text
        font: button.font
        color: button.checked ? Tokens.text : Tokens.dimText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        color: button.hovered && !button.checked ? Tokens.hover : "transparent"

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: button.leftPadding
            anchors.rightMargin: button.rightPadding
            height: Tokens.ring
            color: Tokens.accent
            visible: button.checked
        }
        FocusRing {
            anchors.margins: Tokens.tiny
            visible: button.visualFocus
        }
    }
}
