// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Progress of something.
Rectangle {
    id: line

    /// From 0 to 1.
    required property real value

    implicitHeight: Tokens.space
    implicitWidth: Tokens.fieldWidth
    radius: height / 2
    color: Tokens.sunken
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%L1 % done").arg(Math.round(100 * line.value))

    Rectangle {
        x: Tokens.mirrored ? line.width - width : 0
        width: Math.round(line.width * line.value)
        height: line.height
        radius: line.radius
        color: Tokens.accent
    }
}
