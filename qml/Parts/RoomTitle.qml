// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The title of a room: its own name, and below that its address, which no other room has.
ColumnLayout {
    id: title

    required property Room room
    property string text: title.room.status.title || title.room.details.name
    property int maximumLineCount: 2

    spacing: Tokens.tiny
    Layout.fillWidth: true

    Heading {
        text: title.text
        elide: Text.ElideRight
        maximumLineCount: title.maximumLineCount
        Layout.fillWidth: true
    }
    RoomAddress {
        room: title.room
    }
}
