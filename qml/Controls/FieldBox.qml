// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A field with its label above, which is its name for screen readers, too, and problem or note below.
ColumnLayout {
    id: box

    required property string label
    property string problem
    property string hint
    default property alias content: slot.data

    spacing: Tokens.space

    Label {
        text: box.label
        font.pixelSize: Tokens.small
        font.weight: Font.Medium
        dim: true
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }

    ColumnLayout {
        id: slot

        spacing: 0
        Layout.fillWidth: true
    }

    AnnouncedLabel {
        text: box.problem || box.hint
        urgent: true
        quiet: !box.problem
        color: box.problem ? Tokens.danger : Tokens.dimText
        font.pixelSize: Tokens.small
    }
}
