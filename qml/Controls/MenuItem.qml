// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// An action in a menu.
T.MenuItem {
    id: item

    /// A second line in small print: the reason why the item cannot be chosen.
    property string note
    /// Width of the check mark.
    readonly property int inset: Tokens.iconSize + Tokens.gap

    implicitWidth: Math.ceil(Math.max(words.implicitWidth, note.implicitWidth)) + item.inset + leftPadding + rightPadding
    implicitHeight: item.note ? Math.max(Tokens.rowHeight + Tokens.margin, words.implicitHeight + note.implicitHeight + Tokens.gap) : Tokens.rowHeight
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    spacing: Tokens.gap
    font.pixelSize: Tokens.body

    Accessible.description: item.note

    contentItem: Column {
        leftPadding: item.mirrored ? 0 : item.inset
        rightPadding: item.mirrored ? item.inset : 0
        topPadding: Math.max(0, (item.availableHeight - words.implicitHeight - (note.visible ? note.implicitHeight : 0)) / 2)

        Label {
            id: words

            width: item.availableWidth - item.inset
            text: item.text
            font: item.font
            color: item.enabled ? Tokens.text : Tokens.dimText
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: note

            width: words.width
            text: item.note
            dim: true
            font.pixelSize: Tokens.small
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    indicator: Icon {
        x: item.mirrored ? item.width - width - Tokens.gap : Tokens.gap
        y: Math.round((item.height - height) / 2)
        source: Icons.check
        color: Tokens.accent
        size: Tokens.body
        visible: item.checked
    }

    arrow: Icon {
        x: item.mirrored ? Tokens.gap : item.width - width - Tokens.gap
        y: Math.round((item.height - height) / 2)
        source: Icons.next
        pointing: true
        color: Tokens.dimText
        size: Tokens.small
        visible: item.subMenu !== null
    }

    background: Rectangle {
        radius: Tokens.space
        color: item.highlighted ? Tokens.hover : "transparent"
    }
}
