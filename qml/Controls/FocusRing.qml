// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The line around the item with the keyboard focus.
Rectangle {
    anchors.fill: parent
    color: "transparent"
    radius: Tokens.radius
    border.width: Tokens.ring
    border.color: Tokens.focus
}
