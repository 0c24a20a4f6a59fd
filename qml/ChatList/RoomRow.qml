// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// A room in the list: an icon and a word for its state or the last message, its name, number of unread messages.
MenuRow {
    id: row

    required property int index
    required property Account account
    required property Room room
    required property string name
    required property int roomState
    required property string stateWord
    required property bool wanting
    required property bool failed
    required property string apart
    required property int unread
    required property bool mentioned
    required property bool pinned
    required property bool muted
    required property string last
    required property string lastTime
    required property string draft
    required property string accessibleName
    required property bool quiet
    readonly property bool off: row.account?.state === SignIn.State.Off
    /// True to show the draft: not if the room is open.
    readonly property bool draftShown: row.draft !== "" && !row.highlighted
    readonly property url glyph: {
        if (row.off)
            return Icons.offline;
        switch (row.roomState) {
        case Join.State.Preview:
            return Icons.door;
        case Join.State.Joining:
            return Icons.clock;
        case Join.State.Joined:
            return Icons.people;
        case Join.State.Lost:
            return Icons.offline;
        case Join.State.Refused:
        case Join.State.Removed:
            return Icons.refused;
        }
        return Icons.lock;
    }
    readonly property color ink: {
        if (row.off)
            return Tokens.dimText;
        if (row.failed)
            return Tokens.danger;
        if (row.wanting || row.roomState === Join.State.Lost)
            return Tokens.warning;
        return row.roomState === Join.State.Joined ? Tokens.accent : Tokens.dimText;
    }

    implicitHeight: Tokens.roomRowHeight
    Accessible.name: row.accessibleName
    Accessible.description: row.room?.details.shownAddress ?? ""
    Accessible.selected: row.highlighted

    contentItem: RowLayout {
        spacing: Tokens.margin

        RoomPicture {
            room: row.room
            opacity: row.off ? 0.5 : 1
        }
        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: Tokens.gap

                Label {
                    text: row.name
                    horizontalAlignment: Text.AlignLeft // Beside its picture, whatever its script.
                    dim: row.off
                    font.weight: row.unread > 0 && !row.quiet ? Font.DemiBold : Font.Normal
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: row.lastTime
                    dim: true
                    font.pixelSize: Tokens.small
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }
            RowLayout {
                spacing: Tokens.space

                Icon {
                    source: row.glyph
                    color: row.ink
                    size: Tokens.small
                }
                Label {
                    text: row.draftShown ? qsTr("Draft: %1").arg(row.draft) : row.last !== "" ? row.last : [row.stateWord, row.apart].filter(part => part !== "").join(" · ")
                    font.pixelSize: Tokens.small
                    color: row.off || row.roomState === Join.State.Joined ? Tokens.dimText : row.ink
                    horizontalAlignment: Text.AlignLeft
                    elide: row.draftShown || row.last !== "" ? Text.ElideRight : Text.ElideMiddle
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Icon {
                    source: Icons.muted
                    color: Tokens.dimText
                    size: Tokens.small
                    visible: row.muted
                }
                Icon {
                    source: Icons.pin
                    color: Tokens.dimText
                    size: Tokens.small
                    visible: row.pinned
                }
                Badge {
                    text: row.mentioned ? qsTr("@%1").arg(row.unread) : row.unread > 99 ? qsTr("99+") : row.unread
                    filled: !row.quiet
                    visible: row.unread > 0
                }
            }
        }
    }

    HoverHandler {
        id: hover
    }
    ToolTip {
        text: [row.name, row.room?.details.shownAddress ?? ""].join("\n")
        shown: hover.hovered
    }
}
