// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Layouts

/// Bars below one another, each as wide as the pane. Takes no room while none shows: a layout whose last child hides would
/// keep its height.
ColumnLayout {
    id: bars

    spacing: 0
    Layout.preferredHeight: bars.visibleChildren.length > 0 ? -1 : 0
}
