// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Picture of a person, or the letters that stand for them, with a mark for their presence.
Avatar {
    id: picture

    required property DirectChat chat
    /// True if screen readers mention the picture.
    property bool spoken: false

    initials: picture.chat?.initials ?? ""
    tint: picture.chat ? Tokens.nickColor(picture.chat.colorOnLight, picture.chat.colorOnDark) : Tokens.dimText
    source: picture.chat?.picture ?? ""
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the person")
    Accessible.ignored: !picture.spoken || !picture.pictured

    PresenceDot {
        size: picture.size
        color: picture.chat?.free ? Tokens.positive : Tokens.warning
        visible: picture.chat?.there ?? false
    }
}
