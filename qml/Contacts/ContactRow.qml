// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A contact, with presence.
MenuRow {
    id: row

    required property int index
    required property string address
    required property string shownAddress
    required property string name
    required property string nameInText
    required property string word
    required property bool there
    required property bool free
    required property url picture
    required property string initials
    required property color colorOnLight
    required property color colorOnDark
    required property string accessibleName

    current: ListView.isCurrentItem
    highlighted: ListView.isCurrentItem
    Accessible.name: row.accessibleName
    Accessible.description: row.shownAddress
    Accessible.selected: row.highlighted

    contentItem: RowLayout {
        spacing: Tokens.gap

        Avatar {
            initials: row.initials
            tint: Tokens.nickColor(row.colorOnLight, row.colorOnDark)
            source: row.picture
            size: Tokens.smallAvatarSize

            PresenceDot {
                size: Tokens.smallAvatarSize
                color: row.free ? Tokens.positive : Tokens.warning
                visible: row.there
            }
        }
        Label {
            text: row.name
            horizontalAlignment: Text.AlignLeft
            dim: !row.there
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: row.word
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideRight
            Layout.maximumWidth: row.width / 2
            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: hover
    }
    ToolTip {
        text: row.shownAddress
        shown: hover.hovered
    }
}
