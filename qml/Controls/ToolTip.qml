// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A few words about the item around it, while the pointer is there. Made when it is first shown: most never are.
Loader {
    id: tip

    property string text
    property bool shown: false
    /// Milliseconds.
    property int delay: Tokens.tipDelay
    /// Point of the item under which it stands.
    property point place: tip.parent ? Qt.point(tip.parent.width / 2, tip.parent.height) : Qt.point(0, 0)

    active: false
    visible: false // Takes no room in a layout.
    onShownChanged: {
        if (tip.shown)
            tip.active = true;
    }

    sourceComponent: T.ToolTip {
        id: popup

        parent: tip.parent
        x: Math.round(tip.place.x - implicitWidth / 2)
        y: tip.place.y + Tokens.space
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        margins: Tokens.gap
        horizontalPadding: Tokens.gap
        verticalPadding: Tokens.space
        text: tip.text
        delay: tip.delay
        visible: tip.shown && tip.status === Loader.Ready // With its delay.
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        contentItem: Label {
            text: popup.text
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
}
