// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// One or two letters on somebody's colour.
Rectangle {
    id: avatar

    required property string initials
    required property color tint
    property int size: Tokens.avatarSize

    implicitWidth: avatar.size
    implicitHeight: avatar.size
    radius: avatar.size / 2
    color: avatar.tint

    Label {
        anchors.centerIn: parent
        text: avatar.initials
        color: Tokens.surface
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
