// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One of several options that can be chosen together.
T.CheckBox {
    id: box

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Tokens.rowHeight, implicitContentHeight)
    spacing: Tokens.gap
    font.pixelSize: Tokens.body

    indicator: Rectangle {
        y: Math.round((box.height - height) / 2)
        x: box.mirrored ? box.width - width : 0
        implicitWidth: Tokens.iconSize + Tokens.space
        implicitHeight: implicitWidth
        radius: Tokens.space
        color: box.checked ? Tokens.accent : Tokens.surface
        opacity: box.enabled ? 1 : 0.6
        border.width: box.checked ? 0 : Tokens.hair
        border.color: Tokens.outline

        Icon {
            anchors.centerIn: parent
            source: Icons.check
            color: Tokens.accentText
            size: Tokens.small
            visible: box.checked
        }

        FocusRing {
            anchors.margins: -Tokens.ring - Tokens.hair
            visible: box.visualFocus
        }
    }

    contentItem: Label {
        leftPadding: box.mirrored ? 0 : box.indicator.width + box.spacing
        rightPadding: box.mirrored ? box.indicator.width + box.spacing : 0
        text: box.text
        font: box.font
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
