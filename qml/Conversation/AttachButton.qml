// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import Parlour.Controls

/// Lets the person choose files to be sent.
IconButton {
    id: button

    signal chosen(list<url> files)
    signal ended

    source: Icons.attach
    text: qsTr("Attach file")
    onClicked: choosing.open()

    FileDialogLoader {
        id: choosing

        onChosen: files => button.chosen(files)
        onEnded: button.ended()

        sourceComponent: FileDialog {
            title: qsTr("Attach files")
            fileMode: FileDialog.OpenFiles
            currentFolder: StandardPaths.writableLocation(StandardPaths.HomeLocation)
        }
    }
}
