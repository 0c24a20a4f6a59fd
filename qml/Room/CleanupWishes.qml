// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The actions on the found messages.
Flow {
    id: wishes

    required property Cleanup cleanup

    spacing: Tokens.margin

    CheckBox {
        text: qsTr("Remove for everybody")
        checked: wishes.cleanup.removes
        onToggled: wishes.cleanup.removes = checked
    }
    CheckBox {
        text: qsTr("Ban the authors")
        checked: wishes.cleanup.bans
        onToggled: wishes.cleanup.bans = checked
    }
    CheckBox {
        text: qsTr("Hide here what the room cannot remove")
        checked: wishes.cleanup.hides
        onToggled: wishes.cleanup.hides = checked
    }
}
