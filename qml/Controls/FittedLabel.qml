// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One line that is as wide as its text, or as the layout has room for; the next item stands right behind it.
Label {
    id: label

    elide: Text.ElideRight
    Layout.fillWidth: true
    Layout.maximumWidth: Math.ceil(label.implicitWidth)
}
