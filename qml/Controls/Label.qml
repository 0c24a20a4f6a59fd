// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Text, always plain.
T.Label {
    id: label

    property bool dim: false

    color: label.dim ? Tokens.dimText : Tokens.text
    linkColor: Tokens.accent
    font.pixelSize: Tokens.body
    horizontalAlignment: Tokens.mirrored ? Text.AlignLeft : undefined // Names in other scripts stand on the same side.
    textFormat: Text.PlainText
    lineHeight: label.wrapMode === Text.NoWrap ? 1 : 1.15
}
