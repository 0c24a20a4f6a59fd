// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Dot in the corner of a picture: its person is there.
Rectangle {
    id: dot

    required property int size

    anchors.right: parent.right
    anchors.bottom: parent.bottom
    width: Math.round(dot.size * 0.34)
    height: width
    radius: width / 2
    border.width: Tokens.ring
    border.color: Tokens.raised
}
