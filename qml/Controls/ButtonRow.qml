// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Buttons beside one another; below one another where they do not fit.
GridLayout {
    id: row

    readonly property real needed: Array.from(row.visibleChildren).reduce((sum, child) => sum + child.implicitWidth + row.columnSpacing, -row.columnSpacing)
    readonly property bool stacked: row.width > 0 && row.needed > row.width

    columns: row.stacked ? 1 : -1
    columnSpacing: Tokens.gap
    rowSpacing: Tokens.gap
    Layout.minimumWidth: 0
}
