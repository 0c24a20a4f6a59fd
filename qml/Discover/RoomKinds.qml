// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The kind of a new room.
ColumnLayout {
    id: kinds

    required property RoomDraft draft

    /// Moves the choice up or down, as among any radio buttons.
    function step(from: Item, forward: bool): void {
        const next = from.nextItemInFocusChain(forward) as ChoiceCard;
        if (next !== null && next.parent === kinds) {
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            next.click();
        }
    }

    component Kind: ChoiceCard {
        id: card

        required property int kind

        checked: kinds.draft.kind === card.kind
        Layout.fillWidth: true
        onClicked: kinds.draft.kind = card.kind
        Keys.onDownPressed: kinds.step(card, true)
        Keys.onUpPressed: kinds.step(card, false)
    }

    spacing: Tokens.gap

    Kind {
        kind: Preset.Kind.PrivateGroup
        text: qsTr("Private group")
        effect: qsTr("Only people you invite can come in. Everyone sees who the others are.")
    }
    Kind {
        kind: Preset.Kind.PublicRoom
        text: qsTr("Public room")
        effect: qsTr("Anyone can find it and come in. Addresses stay hidden.")
    }
    Kind {
        kind: Preset.Kind.PasswordRoom
        text: qsTr("Password room")
        effect: qsTr("Anyone who knows the password can come in.")
    }
    Kind {
        kind: Preset.Kind.Instant
        text: qsTr("Instant room")
        effect: qsTr("Ready at once, with the server's own settings.")
    }
    Kind {
        kind: Preset.Kind.Custom
        text: qsTr("Custom")
        effect: qsTr("You go through the settings yourself.")
    }
}
