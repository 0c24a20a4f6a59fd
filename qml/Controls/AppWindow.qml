// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A top-level window in our colours.
T.ApplicationWindow {
    id: window

    LayoutMirroring.enabled: Tokens.mirrored
    LayoutMirroring.childrenInherit: true
    color: Tokens.surface
    palette.window: Tokens.surface
    palette.windowText: Tokens.text
    palette.base: Tokens.surface
    palette.text: Tokens.text
    palette.highlight: Tokens.accent
    palette.highlightedText: Tokens.accentText
}
