// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Rows that scroll, with a bar, and stop at their ends. The menu key asks for the menu of the current row, if it has one.
ListView {
    id: list

    /// Asks for the menu of the current row; returns whether that has one.
    function askForMenu(): bool {
        const row = list.currentItem as MenuRow;
        row?.askForMenu();
        return row !== null;
    }

    /// Returns whether a key asks for the menu of the current row.
    function asksMenu(event: KeyEvent): bool {
        return event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Keys.onMenuPressed: event => event.accepted = list.askForMenu()
    T.ScrollBar.vertical: ScrollBar {}
}
