// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Buttons beside one another; below one another, and all as wide as the row, where they do not fit.
GridLayout {
    id: row

    readonly property real needed: Array.from(row.visibleChildren).reduce((sum, child) => sum + child.implicitWidth + row.columnSpacing, -row.columnSpacing)
    readonly property bool stacked: row.width > 0 && row.needed > row.width

    /// Lets the buttons fill a stacked row. Items without a width of their own are spacers, which fill it anyway.
    function align(): void {
        for (let i = 0; i < row.children.length; ++i) {
            const child = row.children[i] as Item;
            if (child.implicitWidth > 0)
                child.Layout.fillWidth = row.stacked;
        }
    }

    columns: row.stacked ? 1 : -1
    columnSpacing: Tokens.gap
    rowSpacing: Tokens.gap
    Layout.minimumWidth: 0
    onStackedChanged: row.align()
    onVisibleChildrenChanged: row.align()
}
