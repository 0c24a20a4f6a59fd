// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Somebody in a list, or a whole server.
MenuRow {
    id: row

    required property int index
    required property string address
    required property string shownAddress
    required property string nick
    required property string reason
    required property bool domain
    required property bool self
    required property bool selected
    required property string accessibleName
    property bool editable: false

    implicitHeight: Math.max(Tokens.rowHeight, lines.implicitHeight + Tokens.gap)
    leftPadding: Tokens.wide
    rightPadding: Tokens.wide
    current: ListView.isCurrentItem
    highlighted: row.selected
    Accessible.name: row.accessibleName
    Accessible.checkable: row.editable
    Accessible.checked: row.selected

    contentItem: RowLayout {
        spacing: Tokens.margin

        Rectangle {
            implicitWidth: Tokens.iconSize + Tokens.tiny
            implicitHeight: implicitWidth
            radius: Tokens.space
            color: row.selected ? Tokens.accent : Tokens.surface
            border.width: row.selected ? 0 : Tokens.hair
            border.color: Tokens.outline
            visible: row.editable

            Icon {
                anchors.centerIn: parent
                source: Icons.check
                color: Tokens.accentText
                size: Tokens.small
                visible: row.selected
            }
        }
        ColumnLayout {
            id: lines

            spacing: Tokens.tiny

            RowLayout {
                spacing: Tokens.gap

                FittedLabel {
                    text: row.shownAddress
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                FittedLabel {
                    text: row.nick
                    dim: true
                    visible: text !== ""
                    Accessible.ignored: true
                }
                Badge {
                    text: row.self ? qsTr("you") : qsTr("whole server")
                    visible: row.self || row.domain
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Label {
                text: row.reason
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
