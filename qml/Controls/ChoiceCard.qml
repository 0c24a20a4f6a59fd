// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One of a few options, with its meaning.
T.RadioButton {
    id: card

    required property string effect
    readonly property int inset: Tokens.iconSize + card.spacing

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Tokens.gap
    horizontalPadding: Tokens.margin
    spacing: Tokens.margin
    font.pixelSize: Tokens.body
    focusPolicy: Qt.StrongFocus
    Accessible.description: card.effect
    Keys.onReturnPressed: event => {
        card.click();
        event.accepted = false;
    }

    indicator: Rectangle {
        x: card.mirrored ? card.width - width - card.leftPadding : card.leftPadding
        y: card.topPadding + Tokens.tiny
        implicitWidth: Tokens.iconSize
        implicitHeight: implicitWidth
        radius: width / 2
        color: card.checked ? Tokens.accent : Tokens.surface
        border.width: card.checked ? 0 : Tokens.hair
        border.color: Tokens.outline

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(parent.width * Tokens.dotShare)
            height: width
            radius: width / 2
            color: Tokens.accentText
            visible: card.checked
        }
    }

    contentItem: Column {
        spacing: Tokens.tiny
        leftPadding: card.mirrored ? 0 : card.inset
        rightPadding: card.mirrored ? card.inset : 0

        Label {
            id: name

            text: card.text
            font.weight: Font.Medium
            elide: Text.ElideRight
            width: card.availableWidth - card.inset
            Accessible.ignored: true
        }
        Label {
            text: card.effect
            dim: true
            font.pixelSize: Tokens.small
            wrapMode: Text.Wrap
            width: name.width
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Tokens.radius
        color: card.checked ? Tokens.selection : card.hovered ? Tokens.hover : Tokens.surface
        border.width: card.visualFocus ? Tokens.ring : Tokens.hair
        border.color: card.visualFocus ? Tokens.focus : card.checked ? Tokens.accent : Tokens.separator
    }
}
