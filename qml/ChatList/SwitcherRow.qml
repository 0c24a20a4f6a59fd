// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A room, a person or a command in the list of destinations.
RowDelegate {
    id: row

    required property int index
    required property int kind
    required property string name
    required property string note
    required property int command
    required property int unread
    required property bool mentioned
    required property string accessibleName
    required property list<string> keys

    text: row.name
    Accessible.name: row.accessibleName

    contentItem: RowLayout {
        spacing: Tokens.gap

        Icon {
            pointing: row.kind === Destinations.Kind.Command
            source: row.kind === Destinations.Kind.Room ? Icons.people : row.kind === Destinations.Kind.Command ? Icons.next : Icons.person
            color: Tokens.dimText
        }
        Label {
            text: row.name
            elide: Text.ElideRight
            font.bold: row.unread > 0
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: row.command < 0 ? row.note : row.keys[row.command]
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideMiddle
            visible: text !== ""
            Layout.maximumWidth: row.width / 2
            Accessible.ignored: true
        }
        Badge {
            text: (row.mentioned ? "@" : "") + row.unread
            filled: true
            visible: row.unread > 0
            Accessible.ignored: true
        }
    }
}
