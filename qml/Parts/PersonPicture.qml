// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The letters that stand for a person, with a mark of presence.
Avatar {
    id: picture

    required property DirectChat chat
    /// True to show the presence.
    property bool marked: true

    initials: picture.chat?.initials ?? ""
    tint: picture.chat ? Tokens.nickColor(picture.chat.colorOnLight, picture.chat.colorOnDark) : Tokens.dimText
    Accessible.ignored: true

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Math.round(picture.size * 0.34)
        height: width
        radius: width / 2
        color: picture.chat?.free ? Tokens.positive : Tokens.warning
        border.width: Tokens.ring
        border.color: Tokens.raised
        visible: picture.marked && (picture.chat?.there ?? false)
    }
}
