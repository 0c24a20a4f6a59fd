// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The line around what the keyboard acts on.
Rectangle {
    anchors.fill: parent
    color: "transparent"
    radius: Tokens.radius
    border.width: Tokens.ring
    border.color: Tokens.focus
}
