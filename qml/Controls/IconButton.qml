// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A button that shows an icon only; `text` is its name and its tooltip.
Button {
    id: button

    required property url source
    /// True while the menu or dialog of the button is open: the tooltip would cover it.
    property bool opened: false
    /// True after a press, until the pointer comes back: the person knows the button by then.
    property bool used: false

    flat: true
    display: T.AbstractButton.IconOnly
    icon.source: button.source
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    onClicked: button.used = true
    onHoveredChanged: button.used = false

    ToolTip {
        text: button.text
        shown: (button.hovered || button.visualFocus) && button.enabled && !button.opened && !button.down && !button.used
    }
}
