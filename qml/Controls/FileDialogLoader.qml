// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

/// Creates a dialog for files when it is to be opened, and deletes it when it was answered.
Loader {
    id: loader

    signal chosen(list<url> files)
    /// It was answered, whatever the answer.
    signal ended

    /// Opens sourceComponent, a FileDialog.
    function open(): void {
        loader.active = true;
    }

    active: false
    visible: false // Takes no room in a layout.
    onLoaded: (loader.item as FileDialog).open()

    Connections {
        target: loader.item as FileDialog

        function onAccepted(): void {
            loader.chosen((loader.item as FileDialog).selectedFiles);
            loader.active = false;
            loader.ended();
        }

        function onRejected(): void {
            loader.active = false;
            loader.ended();
        }
    }
}
