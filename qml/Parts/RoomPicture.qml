// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// A room's picture, or the letters that stand for it.
Avatar {
    id: picture

    required property Room room
    /// True if screen readers mention that the room has a picture.
    property bool spoken: false

    initials: picture.room?.avatar.letters(picture.room.details.name) ?? ""
    tint: picture.room ? Tokens.nickColor(picture.room.avatar.colorOnLight, picture.room.avatar.colorOnDark) : Tokens.dimText
    source: picture.room?.avatar.source ?? ""
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the room")
    Accessible.ignored: !picture.spoken || !picture.pictured
}
