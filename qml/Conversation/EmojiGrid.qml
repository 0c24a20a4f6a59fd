// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls

/// Emoji in rows and columns.
GridView {
    id: grid

    signal picked(row: int, goesOn: bool)
    /// The keyboard is to go back to the item above.
    signal leaveWanted
    /// A letter was typed: it belongs to the search text.
    signal typed(text: string)

    readonly property int columns: Math.max(1, Math.floor(grid.width / grid.cellWidth))

    clip: true
    reuseItems: true
    cacheBuffer: 0 // Rows that are being made when the search leaves fewer make Qt complain.
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    cellWidth: Tokens.avatarSize + Tokens.tiny
    cellHeight: Tokens.avatarSize + Tokens.tiny
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Emoji")
    T.ScrollBar.vertical: ScrollBar {}

    Keys.onReturnPressed: event => grid.picked(grid.currentIndex, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onEnterPressed: event => grid.picked(grid.currentIndex, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onSpacePressed: event => grid.picked(grid.currentIndex, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onUpPressed: event => {
        event.accepted = grid.currentIndex < grid.columns;
        if (event.accepted)
            grid.leaveWanted();
    }
    Keys.onPressed: event => {
        event.accepted = event.text > " " && event.text !== "\x7f" && (event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) === 0;
        if (event.accepted)
            grid.typed(event.text);
    }

    delegate: T.ItemDelegate {
        id: cell

        required property int index
        required property string emoji
        required property string name

        width: grid.cellWidth
        height: grid.cellHeight
        focusPolicy: Qt.NoFocus
        text: cell.emoji
        Accessible.role: Accessible.ListItem
        Accessible.name: cell.name
        Accessible.selected: cell.GridView.isCurrentItem
        GridView.onReused: cell.Accessible.ignored = false // Qt 6.8 hides cells in the pool.
        onHoveredChanged: {
            if (cell.hovered)
                grid.currentIndex = cell.index;
        }
        onClicked: grid.picked(cell.index, false)

        contentItem: Label {
            text: cell.text
            font.family: Tokens.emojiFamily
            font.pixelSize: Tokens.heading
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Tokens.radius
            color: cell.GridView.isCurrentItem ? Tokens.selection : "transparent"

            FocusRing {
                visible: cell.GridView.isCurrentItem && grid.activeFocus
            }
        }
    }
}
