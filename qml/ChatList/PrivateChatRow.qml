// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A private chat, below its room.
MenuRow {
    id: row

    required property int index
    required property int depth
    required property string name
    required property int unread
    required property string stateWord
    required property string draft
    required property string last
    required property string lastTime
    readonly property string note: {
        if (row.stateWord !== "")
            return row.stateWord;
        return row.draft !== "" && !row.highlighted ? qsTr("Draft: %1").arg(row.draft) : row.last;
    }
    required property string accessibleName
    readonly property int inset: row.depth * (Tokens.iconSize + Tokens.margin)

    leftPadding: Tokens.margin + (row.mirrored ? 0 : row.inset)
    rightPadding: Tokens.margin + (row.mirrored ? row.inset : 0)
    Accessible.name: row.accessibleName
    Accessible.selected: row.highlighted

    contentItem: RowLayout {
        spacing: Tokens.gap

        Icon {
            source: Icons.person
            color: row.stateWord ? Tokens.dimText : Tokens.accent
        }
        Label {
            text: row.name
            horizontalAlignment: Text.AlignLeft
            dim: row.stateWord !== ""
            font.weight: row.unread > 0 ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        Label {
            text: row.note
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideRight
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item {
            visible: row.note === ""
            Layout.fillWidth: true
        }
        Label {
            text: row.lastTime
            dim: true
            font.pixelSize: Tokens.small
            visible: text !== ""
            Accessible.ignored: true
        }
        Badge {
            text: row.unread > 99 ? qsTr("99+") : row.unread
            filled: true
            visible: row.unread > 0
        }
    }
}
