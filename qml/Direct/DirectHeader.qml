// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The partner of a direct chat, with presence.
Rectangle {
    id: header

    required property DirectChat chat
    signal searchWanted
    signal dayWanted
    signal aboutWanted
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
            spoken: true
        }
        ColumnLayout {
            spacing: 0

            Heading {
                text: header.chat.name
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            RowLayout {
                id: words

                spacing: Tokens.margin
                Layout.fillWidth: true

                Label {
                    id: address

                    text: header.chat.shownAddress
                    visible: about.text === "" || Math.ceil(address.implicitWidth) + Tokens.leastFieldWidth <= words.width
                    dim: true
                    font.pixelSize: Tokens.small
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                    Layout.maximumWidth: about.visible ? Math.ceil(implicitWidth) : -1
                }
                Label {
                    id: about

                    text: header.chat.typingText || header.chat.status
                    dim: true
                    font.pixelSize: Tokens.small
                    elide: Text.ElideRight
                    visible: text !== ""
                    Layout.fillWidth: true

                    HoverHandler {
                        id: hover
                    }
                    ToolTip {
                        text: about.text
                        shown: hover.hovered && about.truncated
                    }
                }
            }
        }
        IconButton {
            source: Icons.person
            text: qsTr("About this person")
            onClicked: header.aboutWanted()
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
