// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A framed pane for one topic.
T.Pane {
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Tokens.vast

    background: Rectangle {
        color: Tokens.surface
        radius: Tokens.cardRadius
        border.width: Tokens.hair
        border.color: Tokens.separator
    }
}
