// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// The mark of a room with a password.
Icon {
    id: mark

    source: Icons.lock
    color: Tokens.positive
    size: Tokens.body
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Protected by a password")

    HoverHandler {
        id: hover
    }
    ToolTip {
        text: qsTr("Protected by a password")
        shown: hover.hovered
    }
}
