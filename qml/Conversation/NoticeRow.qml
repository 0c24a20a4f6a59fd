// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// A notice of the room or Parlour.
Item {
    id: row

    required property int index
    required property string body
    required property string clock
    required property string accessibleName
    property MessageLook look: null
    property MessageSelection selection: null
    readonly property alias words: words
    /// Part of the width that is reserved beside the text.
    property real reserved: 0

    function placeAt(point: point): int {
        return words.positionAt(words.mapFromItem(row, point));
    }

    implicitHeight: words.implicitHeight + Tokens.gap
    clip: true
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleName

    MessageText {
        id: words

        readonly property real inset: Tokens.wide + Tokens.avatarSize + Tokens.margin

        anchors.verticalCenter: parent.verticalCenter
        x: Tokens.mirrored ? row.width - width - words.inset : words.inset
        width: Math.min(row.width - words.inset - Tokens.wide - row.reserved, Tokens.readingWidth)
        text: row.body
        styled: false
        mirrored: Tokens.mirrored
        look: row.look
        color: Tokens.dimText
        font.pixelSize: Tokens.small
        font.italic: true
        selectionStart: row.selection === null ? 0 : row.selection.startIn(row.index, row.selection.revision)
        selectionEnd: row.selection === null ? 0 : row.selection.endIn(row.index, row.selection.revision)
    }
    FocusRing {
        anchors.margins: Tokens.tiny
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    }
}
