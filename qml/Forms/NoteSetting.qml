// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A text of the server, to be read.
SettingsField {
    id: field

    Label {
        text: String(field.value ?? "")
        dim: true
        wrapMode: Text.Wrap
        maximumLineCount: 40
        elide: Text.ElideRight
        visible: text !== "" && text !== field.label
        Layout.fillWidth: true
    }
}
