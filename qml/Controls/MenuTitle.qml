// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// The topic of the actions below it.
T.MenuItem {
    id: title

    /// Warning below it in small print.
    property string note

    enabled: false
    implicitWidth: Tokens.fieldWidth
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Tokens.gap
    verticalPadding: Tokens.space
    font.pixelSize: Tokens.body
    Accessible.role: Accessible.Heading
    Accessible.name: title.text
    Accessible.description: title.note

    contentItem: Column {
        spacing: Tokens.tiny

        Label {
            text: title.text
            font.pixelSize: title.font.pixelSize
            font.weight: Font.DemiBold
            width: title.availableWidth
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            text: title.note
            color: Tokens.warning
            font.pixelSize: Tokens.small
            width: title.availableWidth
            wrapMode: Text.Wrap
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
