// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// One of several things to choose from, with a tick where it is the chosen one.
MenuItem {
    id: item

    required property bool chosen
    /// The person wants it to be the chosen one.
    signal picked

    checkable: true
    checked: item.chosen
    onTriggered: {
        item.picked();
        item.checked = Qt.binding(() => item.chosen); // A click on the chosen one must not take its tick away.
    }
}
