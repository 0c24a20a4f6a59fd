// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One thing to do.
T.MenuItem {
    id: item

    implicitWidth: Tokens.fieldWidth
    implicitHeight: Tokens.rowHeight
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    spacing: Tokens.gap
    font.pixelSize: Tokens.body

    contentItem: Label {
        leftPadding: Tokens.iconSize + Tokens.gap
        text: item.text
        font: item.font
        color: item.enabled ? Tokens.text : Tokens.dimText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    indicator: Icon {
        x: item.mirrored ? item.width - width - Tokens.gap : Tokens.gap
        y: Math.round((item.height - height) / 2)
        source: Icons.check
        color: Tokens.accent
        size: Tokens.body
        visible: item.checked
    }

    background: Rectangle {
        radius: Tokens.space
        color: item.highlighted ? Tokens.hover : "transparent"
    }
}
