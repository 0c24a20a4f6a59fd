// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// With whom a direct chat is, and how they are there.
Rectangle {
    id: header

    required property DirectChat chat
    /// "online", and what they say of themselves.
    readonly property string presence: header.chat.presenceText === "" ? header.chat.presenceWord : qsTr("%1: %2").arg(header.chat.presenceWord).arg(header.chat.presenceText)
    signal searchWanted
    signal dayWanted
    signal closeWanted

    implicitHeight: Tokens.barHeight
    color: Tokens.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.gap
        spacing: Tokens.gap

        PersonPicture {
            chat: header.chat
        }
        ColumnLayout {
            spacing: 0

            Heading {
                text: header.chat.name
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Label {
                id: about

                text: header.presence === "" ? header.chat.address : qsTr("%1 – %2").arg(header.chat.address).arg(header.presence)
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                Layout.fillWidth: true

                HoverHandler {
                    id: hover
                }
                ToolTip {
                    text: about.text
                    visible: hover.hovered && about.truncated
                }
            }
        }
        IconButton {
            source: Icons.search
            text: qsTr("Search in this conversation")
            onClicked: header.searchWanted()
        }
        IconButton {
            source: Icons.clock
            text: qsTr("Go to date")
            onClicked: header.dayWanted()
        }
        IconButton {
            source: Icons.close
            text: qsTr("Close this conversation")
            onClicked: header.closeWanted()
        }
    }
}
