// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Asks before a link is opened that leads elsewhere than it seems to.
Dialog {
    id: dialog

    required property url link

    title: qsTr("Open this link?")
    acceptText: qsTr("Open")

    LinkReader {
        id: reader
    }
    contentItem: Label {
        text: qsTr("It leads to %1, which may not be what it looks like.").arg(reader.destination(dialog.link))
        wrapMode: Text.Wrap
        focus: true
        Keys.onReturnPressed: dialog.confirm()
        Keys.onEnterPressed: dialog.confirm()
    }
}
