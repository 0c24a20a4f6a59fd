// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// Something the room or Parlour says.
Item {
    id: row

    required property string body
    required property string clock
    required property string accessibleName

    implicitHeight: label.implicitHeight + Tokens.gap
    clip: true
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleName

    Label {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: Tokens.wide + Tokens.avatarSize + Tokens.margin
        width: Math.min(row.width - x - Tokens.wide, Tokens.readingWidth)
        text: row.body
        dim: true
        font.pixelSize: Tokens.small
        font.italic: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    FocusRing {
        anchors.margins: Tokens.tiny
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    }
}
