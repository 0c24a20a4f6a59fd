// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// The partner of a private chat, and who else could read it.
Rectangle {
    id: header

    required property string title
    required property string explanation
    signal backWanted
    signal closeWanted

    implicitHeight: Tokens.barHeight
    color: Tokens.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.gap
        spacing: Tokens.gap

        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: Tokens.gap

                Icon {
                    source: Icons.person
                    color: Tokens.accent
                    size: Tokens.body
                }
                Heading {
                    text: header.title
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            Label {
                id: explanation

                text: header.explanation
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                Layout.fillWidth: true

                HoverHandler {
                    id: hover
                }
                ToolTip {
                    text: explanation.text
                    shown: hover.hovered && explanation.truncated
                }
            }
        }
        IconButton {
            source: Icons.people
            text: qsTr("Back to the room")
            onClicked: header.backWanted()
        }
        IconButton {
            source: Icons.close
            text: qsTr("Close this conversation")
            onClicked: header.closeWanted()
        }
    }
}
