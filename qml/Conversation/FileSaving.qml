// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs

/// Asks for the place to save a file, while active.
Loader {
    id: saving

    required property string name
    signal chosen(url target)

    active: false

    sourceComponent: FileDialog {
        title: qsTr("Save file")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        selectedFile: currentFolder + "/" + encodeURIComponent(saving.name)
        onAccepted: {
            saving.chosen(selectedFile);
            saving.active = false;
        }
        onRejected: saving.active = false
        Component.onCompleted: open()
    }
}
