// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A row of a list with a menu, for the right button and the keyboard.
RowDelegate {
    id: row

    /// The menu is to be shown at a place in the row.
    signal menuWanted(real x, real y)

    /// Asks for the menu below the row, as the keyboard does.
    function askForMenu(): void {
        row.menuWanted(Tokens.vast, row.height);
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => row.menuWanted(eventPoint.position.x, eventPoint.position.y)
    }
}
