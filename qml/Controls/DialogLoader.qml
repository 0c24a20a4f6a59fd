// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/// Creates a dialog when it is to be opened, and deletes it when it has closed.
Loader {
    id: loader

    /// What the dialog is about: it closes when that goes or another takes its place.
    property QtObject topic: null

    /// Opens sourceComponent, a dialog.
    function open(): void {
        loader.active = true;
    }

    /// Opens `dialog` in place of the open one.
    function show(dialog: Component): void {
        loader.sourceComponent = dialog;
        loader.open();
    }

    function close(): void {
        (loader.item as T.Popup)?.close();
    }

    active: false
    onTopicChanged: loader.close()
    onLoaded: (loader.item as T.Popup).open()

    Connections {
        target: loader.item as T.Popup

        function onClosed(): void {
            loader.active = false;
        }
    }
}
