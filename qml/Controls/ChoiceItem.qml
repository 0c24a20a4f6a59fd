// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// One of several options in a menu, with a check mark at the chosen one.
MenuItem {
    id: item

    required property bool chosen
    /// The person has chosen this one.
    signal picked

    checkable: true
    checked: item.chosen
    onTriggered: {
        item.picked();
        item.checked = Qt.binding(() => item.chosen); // A click on the chosen one must not remove its check mark.
    }
}
