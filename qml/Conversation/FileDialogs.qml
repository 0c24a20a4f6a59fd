// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Shows a picture of a message larger, and saves a file of one: it stays the file that was meant, whatever row shows it
/// meanwhile.
Item {
    id: dialogs

    property FileSharing sharing: null

    function show(file: fileTicket): void {
        viewer.file = file;
        viewer.open();
    }

    function save(file: fileTicket): void {
        view.file = file;
        saving.open();
    }

    FileView {
        id: view

        sharing: dialogs.sharing
    }
    DialogLoader {
        id: viewer

        property fileTicket file

        topic: dialogs.sharing

        sourceComponent: FileViewer {
            sharing: dialogs.sharing
            file: viewer.file
        }
    }
    FileSaving {
        id: saving

        name: view.file.name
        onChosen: files => view.saveAs(files[0])
    }
}
