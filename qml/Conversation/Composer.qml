// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The composer of a room. Enter sends, Shift+Enter starts a new line, the draft belongs to the room.
FocusScope {
    id: composer

    required property Room room
    /// Account with the recent emoji; null: there are none.
    property Account account: null
    readonly property bool silent: composer.room.occupancy.state === Join.State.Joined && !composer.room.occupancy.canSpeak
    /// See WritingArea.
    readonly property Attachments attachments: writing.attachments
    signal sent

    implicitHeight: composer.silent ? notice.implicitHeight : writing.implicitHeight

    Banner {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("You are a visitor here. Only people with a voice can write in this room.")
        visible: composer.silent

        Button {
            text: qsTr("Ask to speak")
            visible: composer.room.voice.askable
            onClicked: composer.room.voice.ask()
        }
    }
    FocusHeir {
        scope: composer
        heir: writing
    }
    WritingArea {
        id: writing

        anchors.fill: parent
        conversation: composer.room.conversation
        placeholderText: qsTr("Message to %1").arg(composer.room.details.nameInText)
        account: composer.account
        writable: composer.room.occupancy.canWrite
        visible: !composer.silent
        focus: true
        onSent: composer.sent()
    }
}
