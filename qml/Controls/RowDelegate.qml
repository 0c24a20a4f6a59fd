// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A row of a list. The keyboard's row has a ring while the list has the keyboard, the chosen one a fill.
T.ItemDelegate {
    id: row

    /// True for the list's current row.
    property bool current: false
    /// True if that list has the keyboard.
    property bool listActive: Boolean(row.ListView.view) && row.ListView.view.activeFocus

    implicitHeight: Tokens.rowHeight
    leftPadding: Tokens.margin
    rightPadding: Tokens.margin
    spacing: Tokens.gap
    font.pixelSize: Tokens.body
    focusPolicy: Qt.NoFocus
    clip: true // Letters can be higher than a line.
    Accessible.role: Accessible.ListItem
    ListView.onReused: row.Accessible.ignored = false // Qt 6.8 hides rows in the pool.

    background: Rectangle {
        color: row.highlighted ? Tokens.selection : row.hovered || row.down ? Tokens.hover : "transparent"

        FocusRing {
            anchors.margins: Tokens.tiny
            visible: row.current && row.listActive
        }
    }
}
