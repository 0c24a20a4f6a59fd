// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// Creates a dialog when it is to be opened, and deletes it when it has closed.
Loader {
    id: loader

    /// Opens sourceComponent, a dialog.
    function open(): void {
        loader.active = true;
    }

    /// Opens `dialog` in place of the open one.
    function show(dialog: Component): void {
        loader.sourceComponent = dialog;
        loader.open();
    }

    active: false
    onLoaded: (loader.item as T.Popup).open()

    Connections {
        target: loader.item as T.Popup

        function onClosed(): void {
            loader.active = false;
        }
    }
}
