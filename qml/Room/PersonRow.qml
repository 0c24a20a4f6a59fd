// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// An occupant of the room.
MenuRow {
    id: row

    required property int index
    required property identity person
    required property string nick
    required property string shownNick
    required property string remark
    required property string badge
    required property bool away
    required property string status
    required property string address
    required property bool self
    required property list<string> hats
    required property string hat
    required property bool ignored
    required property url picture
    required property string initials
    required property color colorOnLight
    required property color colorOnDark
    required property string accessibleName

    current: ListView.isCurrentItem
    Accessible.name: row.accessibleName
    Accessible.description: row.address
    implicitHeight: Math.max(Tokens.rowHeight, lines.implicitHeight + Tokens.space)

    contentItem: RowLayout {
        spacing: Tokens.gap

        Avatar {
            initials: row.initials
            tint: Tokens.nickColor(row.colorOnLight, row.colorOnDark)
            source: row.picture
            size: Tokens.smallAvatarSize
        }
        ColumnLayout {
            id: lines

            spacing: 0
            Layout.fillWidth: true
            Layout.minimumWidth: Math.min(Math.ceil(name.implicitWidth), Tokens.leastFieldWidth)

            Label {
                id: name

                text: row.shownNick
                dim: row.away || row.ignored
                font.weight: row.self ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: row.remark
                color: Tokens.warning
                font.pixelSize: Tokens.small
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Badge {
            text: row.hat
            visible: row.hat !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        Badge {
            text: qsTr("ignored")
            visible: row.ignored
        }
        Icon {
            source: Icons.clock
            size: Tokens.small
            visible: row.away
        }
        Badge {
            text: row.badge
            visible: row.badge !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
    }

    HoverHandler {
        id: hover
    }
    ToolTip {
        text: [row.shownNick, row.address, row.remark, row.hats.join(", "), row.status].filter(part => part !== "").join("\n")
        shown: hover.hovered && text !== row.shownNick
    }
}
