// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The room did not let us in: what happened, in the server's words too, and what can be done.
FocusScope {
    id: card

    required property Room room
    readonly property bool asksPeople: card.room.occupancy.refusal === Join.Refusal.MembersOnly || card.room.occupancy.refusal === Join.Refusal.Banned
    signal browseWanted(string service)
    signal forgetWanted

    implicitHeight: frame.implicitHeight
    height: visible ? implicitHeight : 0
    onVisibleChanged: {
        if (!card.visible)
            return;
        message.Accessible.announce(message.text, Accessible.Assertive);
        card.room.details.refresh();
        card.room.details.lookUpNick();
    }
    Keys.onEscapePressed: card.room.cancel()

    Card {
        id: frame

        focus: true
        width: parent.width

        ColumnLayout {
            anchors.fill: parent
            spacing: Tokens.margin

            RowLayout {
                spacing: Tokens.gap

                Icon {
                    source: Icons.refused
                    color: Tokens.danger
                    size: Tokens.heading
                    Layout.alignment: Qt.AlignTop
                }
                RoomTitle {
                    room: card.room
                    maximumLineCount: 3
                }
            }
            Label {
                id: message

                text: card.room.status.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Label {
                text: card.room.status.detail
                dim: true
                font.pixelSize: Tokens.small
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
            AdminContacts {
                addresses: card.room.details.contacts
                visible: card.asksPeople && addresses.length > 0
                Layout.fillWidth: true
            }
            NextStep {
                room: card.room
                onBrowseWanted: service => card.browseWanted(service)
                onForgetWanted: card.forgetWanted()
                focus: true
                Layout.fillWidth: true
                Layout.topMargin: Tokens.space
            }
        }
    }
}
