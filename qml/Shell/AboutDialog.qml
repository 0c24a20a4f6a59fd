// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Parts

/// Says what the program is.
Dialog {
    id: dialog

    required property string libraries

    title: qsTr("About Parlour")
    acceptText: qsTr("Close")
    cancellable: false

    contentItem: AboutProgram {
        libraries: dialog.libraries
    }
}
