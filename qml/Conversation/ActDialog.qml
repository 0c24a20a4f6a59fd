// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Explains the deletion of a message, and asks for a reason where one can be given.
Dialog {
    id: dialog

    required property actOffer offer
    property Reasons reasons: null
    readonly property ReasonField field: reason.item as ReasonField
    signal wanted(actOffer offer, string reason)

    title: dialog.offer.question
    acceptText: dialog.offer.accept
    danger: true
    onOpened: dialog.field?.takeFocus()
    onConfirmed: {
        const given = dialog.field?.text ?? "";
        if (given !== "")
            dialog.reasons.remember(given);
        dialog.wanted(dialog.offer, given);
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        Label {
            text: dialog.offer.consequence
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Loader {
            id: reason

            active: dialog.offer.asksReason && dialog.reasons !== null
            visible: active
            Layout.fillWidth: true

            sourceComponent: ReasonField {
                reasons: dialog.reasons
                hint: qsTr("Everybody in the room can read it.")
                onAccepted: dialog.confirm()
            }
        }
    }
}
