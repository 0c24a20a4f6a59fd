// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A button: plain, primary (one on each card), dangerous, or flat (told from text by its colour, unless it is an
/// icon).
T.Button {
    id: button

    property bool primary: false
    property bool danger: false
    readonly property bool filled: button.primary && button.enabled
    readonly property color fill: button.danger ? Tokens.danger : button.down ? Tokens.accentPressed : Tokens.accent
    readonly property color ink: {
        if (button.filled)
            return button.danger ? Tokens.dangerText : Tokens.accentText;
        if (!button.enabled)
            return Tokens.dimText;
        if (button.danger)
            return Tokens.danger;
        return button.flat && button.display !== T.AbstractButton.IconOnly ? Tokens.accent : Tokens.text;
    }

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeight)
    implicitHeight: Math.max(Tokens.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Tokens.margin
    rightPadding: Tokens.margin
    topPadding: Tokens.space
    bottomPadding: Tokens.space
    spacing: Tokens.gap
    icon.width: Tokens.iconSize
    icon.height: Tokens.iconSize
    icon.color: button.ink
    font.pixelSize: Tokens.body
    font.weight: button.primary ? Font.DemiBold : Font.Normal
    focusPolicy: Qt.StrongFocus
    Accessible.name: button.text // Else Qt would take an ampersand for the mark of a mnemonic.
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    contentItem: Item {
        implicitWidth: Math.ceil(row.implicitWidth)
        implicitHeight: row.implicitHeight
        opacity: button.enabled ? 1 : 0.7

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            spacing: button.spacing

            Icon {
                source: button.icon.source
                pointing: Icons.pointing.includes(button.icon.source.toString())
                color: button.icon.color
                size: button.icon.width
                visible: button.icon.source.toString() !== ""
            }
            Label {
                text: button.text
                font: button.font
                color: button.ink
                elide: Text.ElideRight
                visible: button.display !== T.AbstractButton.IconOnly
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Tokens.radius
        color: {
            if (button.filled)
                return button.fill;
            if (button.down || button.checked)
                return Tokens.selection;
            if (button.hovered && button.enabled)
                return Tokens.hover;
            return button.flat ? "transparent" : Tokens.surface;
        }
        border.width: button.flat || button.filled ? 0 : Tokens.hair
        border.color: Tokens.separator

        FocusRing {
            anchors.margins: -Tokens.ring - Tokens.hair
            radius: Tokens.radius + Tokens.ring
            visible: button.visualFocus
        }
    }
}
