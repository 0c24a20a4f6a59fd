// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls

/// The answered message and its author, above a message. A click leads there, if it is here.
T.AbstractButton {
    id: line

    implicitHeight: words.implicitHeight
    horizontalPadding: Tokens.gap
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: line.enabled ? Accessible.Link : Accessible.StaticText
    Accessible.name: line.enabled ? qsTr("Go to %1").arg(line.text) : line.text

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
        enabled: line.enabled
    }
    Rectangle {
        x: line.mirrored ? line.width - width : 0
        width: Tokens.ring
        height: line.height
        color: Tokens.outline
    }
    contentItem: Label {
        id: words

        text: line.text
        dim: true
        font.pixelSize: Tokens.small
        font.underline: line.hovered && line.enabled
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
