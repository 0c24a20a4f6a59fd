// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A room in a list of found ones: name, description, number of people, requirements.
RowDelegate {
    id: row

    required property int index
    required property string address
    required property string name
    required property int people
    required property string description
    required property bool locked
    required property bool membersOnly
    required property string accessibleName

    current: ListView.isCurrentItem
    highlighted: ListView.isCurrentItem
    implicitHeight: Tokens.roomRowHeight
    Accessible.name: row.accessibleName
    Accessible.selected: row.highlighted

    contentItem: RowLayout {
        spacing: Tokens.gap

        ColumnLayout {
            spacing: 0

            Label {
                text: row.name
                horizontalAlignment: Text.AlignLeft // Beside its picture, whatever its script.
                elide: Text.ElideRight
                maximumLineCount: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: row.description || row.address
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                maximumLineCount: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Badge {
            text: qsTr("Members only")
            visible: row.membersOnly
            Accessible.ignored: true
        }
        Icon {
            source: Icons.lock
            color: Tokens.positive
            visible: row.locked
            Accessible.ignored: true
        }
        Icon {
            source: Icons.people
            visible: row.people >= 0
            Accessible.ignored: true
        }
        Label {
            text: row.people
            dim: true
            horizontalAlignment: Text.AlignRight
            visible: row.people >= 0
            Layout.minimumWidth: Tokens.leastNumberWidth
            Accessible.ignored: true
        }
    }
}
