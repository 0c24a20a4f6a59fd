// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Parts

/// The room's refusal: reason, also in the server's words, and the next step.
EnteringCard {
    id: card

    signal browseWanted(string service)
    signal forgetWanted

    icon: Icons.refused
    iconColor: Tokens.danger
    titleLines: 3
    onShown: {
        card.room.details.recall();
        card.room.details.reserved.lookUp();
    }

    Note {
        text: card.room.status.detail
    }
    AdminContacts {
        addresses: card.room.details.contacts
        visible: card.room.occupancy.upToPeople && addresses.length > 0
        Layout.fillWidth: true
    }
    NextStep {
        room: card.room
        onBrowseWanted: service => card.browseWanted(service)
        onForgetWanted: card.forgetWanted()
        focus: true
        Layout.fillWidth: true
        Layout.topMargin: Tokens.space
    }
}
