// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The title of a page, card or group.
Label {
    id: heading

    property bool page: false

    font.pixelSize: heading.page ? Tokens.heading : Tokens.title
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
}
