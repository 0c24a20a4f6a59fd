// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A round picture, or one or two letters on somebody's colour.
Rectangle {
    id: avatar

    required property string initials
    required property color tint
    /// A round picture; empty: letters.
    property url source
    property int size: Tokens.avatarSize
    readonly property bool pictured: picture.status === Image.Ready

    implicitWidth: avatar.size
    implicitHeight: avatar.size
    radius: avatar.size / 2
    color: avatar.pictured ? "transparent" : avatar.tint

    Label {
        anchors.centerIn: parent
        text: avatar.initials
        color: Tokens.surface
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.DemiBold
        visible: !avatar.pictured
        Accessible.ignored: true
    }
    Image {
        id: picture

        anchors.fill: parent
        source: avatar.source
        sourceSize: Qt.size(avatar.size * Screen.devicePixelRatio, avatar.size * Screen.devicePixelRatio)
        asynchronous: true
        smooth: true
        Accessible.ignored: true
    }
}
