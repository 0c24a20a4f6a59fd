// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Makes a menu the first time that it is wanted, and keeps it.
Loader {
    id: loader

    default property Component content
    /// True while the menu is open.
    readonly property bool opened: (loader.item as T.Menu)?.visible ?? false

    /// Returns the menu.
    function made(): T.Menu {
        loader.active = true;
        return loader.item as T.Menu;
    }

    active: false
    visible: false // Takes no room in a layout.
    sourceComponent: loader.content
}
