// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing

/// A message that was found: author, conversation, time, and the matching part.
RowDelegate {
    id: row

    required property int index
    required property string place
    required property string nick
    required property string time
    required property string excerpt
    required property list<int> marks
    required property string accessibleName
    /// True if it comes out of the archive on the server.
    required property bool served
    property MessageLook look: null

    current: ListView.isCurrentItem
    highlighted: ListView.isCurrentItem
    implicitHeight: nick.height + words.height + 2 * Tokens.gap + Tokens.tiny
    Accessible.name: row.accessibleName
    Accessible.selected: row.highlighted

    contentItem: Item {
        Label {
            id: nick

            anchors.left: parent.left
            y: Tokens.gap
            width: Math.min(implicitWidth, parent.width * Tokens.sideShare)
            text: row.nick
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            anchors.baseline: nick.baseline
            anchors.left: nick.right
            anchors.right: time.left
            anchors.margins: Tokens.gap
            text: row.served ? qsTr("%1, from the server").arg(row.place) : row.place
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: time

            anchors.baseline: nick.baseline
            anchors.right: parent.right
            text: row.time
            dim: true
            font.pixelSize: Tokens.small
            Accessible.ignored: true
        }
        MessageText {
            id: words

            y: nick.y + nick.height + Tokens.tiny
            width: parent.width
            text: row.excerpt
            marks: row.marks
            styled: false
            mirrored: Tokens.mirrored
            look: row.look
            color: Tokens.text
            font.pixelSize: Tokens.body
            Accessible.ignored: true
        }
    }
}
