// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// A direct chat in the list: presence, name, last message, number of unread ones.
MenuRow {
    id: row

    required property int index
    required property DirectChat direct
    required property string name
    required property string stateWord
    required property int unread
    required property bool quiet
    required property bool muted
    required property string last
    required property string lastTime
    required property string draft
    required property string accessibleName
    readonly property string note: {
        if (row.direct?.typingText)
            return row.direct.typingText;
        if (row.draft !== "" && !row.highlighted)
            return qsTr("Draft: %1").arg(row.draft);
        if (row.last !== "")
            return row.last;
        return row.direct?.stranger ? qsTr("not a contact") : row.stateWord;
    }

    implicitHeight: Tokens.roomRowHeight
    Accessible.name: row.accessibleName
    Accessible.description: row.direct?.address ?? ""
    Accessible.selected: row.highlighted

    contentItem: RowLayout {
        spacing: Tokens.margin

        PersonPicture {
            chat: row.direct
        }
        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: Tokens.gap

                Label {
                    text: row.name
                    horizontalAlignment: Text.AlignLeft
                    dim: row.direct?.stranger ?? false
                    font.weight: row.unread > 0 && !row.muted ? Font.DemiBold : Font.Normal
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
                spacing: Tokens.gap

                Label {
                    text: row.note
                    horizontalAlignment: Text.AlignLeft
                    dim: true
                    font.pixelSize: Tokens.small
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Icon {
                    source: Icons.muted
                    color: Tokens.dimText
                    size: Tokens.small
                    visible: row.muted
                }
                Badge {
                    text: row.unread > 99 ? qsTr("99+") : row.unread
                    filled: !row.quiet
                    visible: row.unread > 0
                }
            }
        }
    }
}
