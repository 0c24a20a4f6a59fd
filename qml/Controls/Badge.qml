// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A word or a number in a frame; filled when it wants attention.
Rectangle {
    id: badge

    required property string text
    property bool filled: false

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 2 * (badge.filled ? Tokens.space + Tokens.tiny : Tokens.space))
    implicitHeight: label.implicitHeight + Tokens.tiny
    radius: badge.filled ? height / 2 : Tokens.space
    color: badge.filled ? Tokens.accent : "transparent"
    border.width: badge.filled ? 0 : Tokens.hair
    border.color: Tokens.separator

    Label {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, badge.width - 2 * Tokens.space)
        elide: Text.ElideRight
        text: badge.text
        color: badge.filled ? Tokens.accentText : Tokens.dimText
        font.pixelSize: Tokens.small
        font.weight: badge.filled ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
}
