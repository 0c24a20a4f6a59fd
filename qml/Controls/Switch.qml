// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// An on/off switch. The label stands in front of it, elsewhere.
T.Switch {
    id: control

    implicitWidth: indicator.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Tokens.controlHeight, indicator.implicitHeight)
    font.pixelSize: Tokens.body
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()

    indicator: Rectangle {
        id: track

        x: control.mirrored ? 0 : control.width - width
        y: Math.round((control.height - height) / 2)
        implicitWidth: Math.round(implicitHeight * 1.8)
        implicitHeight: Math.round(Tokens.body * 1.4)
        radius: height / 2
        color: control.checked ? Tokens.accent : Tokens.surface
        opacity: control.enabled ? 1 : 0.6
        border.width: control.checked ? 0 : Tokens.hair
        border.color: Tokens.outline

        Rectangle {
            readonly property real travel: track.width - width - 2 * track.inset

            x: track.inset + control.visualPosition * travel
            y: track.inset
            width: track.height - 2 * track.inset
            height: width
            radius: width / 2
            color: control.checked ? Tokens.accentText : Tokens.outline

            Behavior on x {
                enabled: !control.down && Tokens.shortMotion > 0
                NumberAnimation {
                    duration: Tokens.shortMotion
                }
            }
        }

        readonly property int inset: Tokens.tiny + Tokens.hair

        FocusRing {
            anchors.margins: -Tokens.ring - Tokens.hair
            radius: height / 2
            visible: control.visualFocus
        }
    }
}
