// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A thin bar that shows the position in a list, and moves it.
T.ScrollBar {
    id: bar

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Tokens.tiny
    visible: bar.policy !== T.ScrollBar.AlwaysOff && bar.size < 1
    minimumSize: bar.orientation === Qt.Horizontal ? bar.height / bar.width : bar.width * 2 / bar.height

    contentItem: Rectangle {
        implicitWidth: bar.interactive ? Tokens.gap - Tokens.tiny : Tokens.tiny
        implicitHeight: implicitWidth
        radius: width / 2
        color: Tokens.outline
        opacity: bar.pressed ? 1 : bar.hovered ? 0.8 : 0.4
    }
}
