// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import Parlour.Controls

/// Asks for the place to save a file.
FileDialogLoader {
    id: saving

    required property string name

    sourceComponent: FileDialog {
        title: qsTr("Save file")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        selectedFile: currentFolder + "/" + encodeURIComponent(saving.name)
    }
}
