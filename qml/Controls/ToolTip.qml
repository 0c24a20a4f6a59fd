// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A few words about the item under the pointer.
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Tokens.space : 0
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Tokens.gap
    horizontalPadding: Tokens.gap
    verticalPadding: Tokens.space
    delay: Tokens.tipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Label {
        text: tip.text
        font.pixelSize: Tokens.small
        wrapMode: Text.Wrap
        width: Math.min(implicitWidth, Tokens.cardWidth)
    }

    background: Rectangle {
        color: Tokens.raised
        radius: Tokens.space
        border.width: Tokens.hair
        border.color: Tokens.outline
    }
}
