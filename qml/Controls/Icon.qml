// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl

/// An icon in one colour.
IconImage {
    id: icon

    property int size: Tokens.iconSize
    /// See Icons.pointing. (Qt 6.8 does not say when the source of an IconImage changes.)
    property bool pointing: false

    mirror: Tokens.mirrored && icon.pointing
    color: Tokens.dimText
    sourceSize: Qt.size(icon.size, icon.size)
    width: icon.size
    height: icon.size
}
