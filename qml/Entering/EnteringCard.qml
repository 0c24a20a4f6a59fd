// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The card in a room's pane while we are not inside: the room, its description, and below that the content. Escape
/// cancels.
FocusScope {
    id: card

    required property Room room
    /// Icon beside the room's name; empty: none.
    property url icon
    property color iconColor: Tokens.accent
    property int titleLines: 2
    property bool urgent: true
    property bool wrong: false
    default property alias content: column.data
    /// The card has come into sight.
    signal shown

    function appear(): void {
        if (!card.visible)
            return;
        if (card.urgent)
            message.Accessible.announce(message.text, Accessible.Assertive);
        card.shown();
    }

    implicitHeight: frame.implicitHeight
    height: visible ? implicitHeight : 0
    onVisibleChanged: card.appear()
    Component.onCompleted: card.appear()
    Keys.onEscapePressed: card.room.cancel()

    Card {
        id: frame

        focus: true
        width: parent.width

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: Tokens.margin

            RowLayout {
                spacing: Tokens.gap

                Icon {
                    source: card.icon
                    color: card.iconColor
                    size: Tokens.heading
                    visible: card.icon.toString() !== ""
                    Layout.alignment: Qt.AlignTop
                }
                RoomTitle {
                    room: card.room
                    maximumLineCount: card.titleLines
                }
            }
            Label {
                id: message

                text: card.room.status.text
                color: card.wrong ? Tokens.danger : card.urgent ? Tokens.text : Tokens.dimText
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }
}
