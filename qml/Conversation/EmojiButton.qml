// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Opens the EmojiPicker, which exists while it is open: there are many emoji, and most people need none.
IconButton {
    id: button

    required property RecentEmoji recent
    /// True while the field that it serves has the keyboard.
    property bool hasKeys: false
    signal picked(emoji: string)
    signal closed

    source: Icons.smiley
    text: qsTr("Emoji")
    opened: picker.active
    focusPolicy: Qt.TabFocus
    onClicked: picker.open()

    Shortcut {
        sequences: ["Ctrl+."]
        enabled: button.visible && button.hasKeys
        onActivated: picker.open()
    }
    DialogLoader {
        id: picker

        sourceComponent: EmojiPicker {
            parent: button
            y: -height - Tokens.space
            recent: button.recent
            onPicked: emoji => button.picked(emoji)
            onClosed: button.closed()
        }
    }
}
