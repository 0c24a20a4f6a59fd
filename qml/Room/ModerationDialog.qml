// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Explains an action for the person, and asks for a reason.
Dialog {
    id: dialog

    required property Room room
    required property Reasons reasons
    required property moderationOffer offer

    title: dialog.offer.question
    acceptText: dialog.offer.acceptText
    danger: dialog.offer.grave
    onOpened: reason.takeFocus()
    onConfirmed: {
        dialog.reasons.remember(reason.text);
        dialog.room.people.moderation.perform(dialog.offer, reason.text);
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        Label {
            text: dialog.offer.consequence
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            text: dialog.offer.warning
            color: Tokens.warning
            wrapMode: Text.Wrap
            visible: text !== ""
            Layout.fillWidth: true
        }
        ReasonField {
            id: reason

            reasons: dialog.reasons
            hint: qsTr("Everybody in the room can read it.")
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
