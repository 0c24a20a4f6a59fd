// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The address of a room, all of it.
Label {
    required property Room room

    text: room.details.shownAddress
    dim: true
    font.pixelSize: Tokens.small
    wrapMode: Text.WrapAnywhere
    Layout.fillWidth: true
}
