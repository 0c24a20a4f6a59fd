// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A value between two others, to be moved.
T.Slider {
    id: slider

    implicitWidth: Tokens.fieldWidth
    implicitHeight: Tokens.controlHeight
    leftPadding: Tokens.tiny
    rightPadding: Tokens.tiny
    focusPolicy: Qt.StrongFocus

    background: Rectangle {
        x: slider.leftPadding
        y: Math.round((slider.height - height) / 2)
        width: slider.availableWidth
        height: Tokens.space
        radius: height / 2
        color: Tokens.separator

        Rectangle {
            x: slider.mirrored ? parent.width - width : 0
            width: Math.round(slider.position * parent.width)
            height: parent.height
            radius: parent.radius
            color: slider.enabled ? Tokens.accent : Tokens.outline
        }
    }

    handle: Rectangle {
        x: slider.leftPadding + Math.round(slider.visualPosition * (slider.availableWidth - width))
        y: Math.round((slider.height - height) / 2)
        implicitWidth: Tokens.iconSize
        implicitHeight: Tokens.iconSize
        radius: width / 2
        color: slider.pressed ? Tokens.accentPressed : Tokens.accent
        visible: slider.enabled

        FocusRing {
            anchors.margins: -Tokens.ring - Tokens.hair
            radius: height / 2
            visible: slider.visualFocus
        }
    }
}
