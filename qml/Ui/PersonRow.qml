// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Somebody in the room.
RowDelegate {
    id: row

    required property int index
    required property string nick
    required property string badge
    required property bool away
    required property string status
    required property string address
    required property bool self
    required property string initials
    required property color colorOnLight
    required property color colorOnDark
    required property string accessibleName
    signal menuWanted(real x, real y)

    current: ListView.isCurrentItem
    Accessible.name: row.accessibleName

    contentItem: RowLayout {
        spacing: Tokens.gap

        Avatar {
            initials: row.initials
            tint: Tokens.nickColor(row.colorOnLight, row.colorOnDark)
            size: Tokens.smallAvatarSize
        }
        Label {
            text: row.nick
            dim: row.away
            font.weight: row.self ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Icon {
            source: Icons.clock
            size: Tokens.small
            visible: row.away
        }
        Badge {
            text: row.badge
            visible: row.badge !== ""
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => row.menuWanted(eventPoint.position.x, eventPoint.position.y)
    }
}
