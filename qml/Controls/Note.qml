// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A small sentence of lesser weight; hidden while it is empty.
Label {
    id: note

    dim: true
    font.pixelSize: Tokens.small
    wrapMode: Text.Wrap
    visible: note.text !== ""
    Layout.fillWidth: true
}
