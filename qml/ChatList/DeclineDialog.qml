// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Declines an invitation, with a message to the inviter.
Dialog {
    id: dialog

    required property string room
    signal declined(reason: string)

    title: qsTr("Decline the invitation to %1?").arg(dialog.room)
    acceptText: qsTr("Decline")
    onOpened: reason.forceActiveFocus()
    onConfirmed: dialog.declined(reason.text)

    contentItem: FieldBox {
        label: qsTr("Reason (optional)")
        hint: qsTr("The room tells it to the person who invited you.")

        TextField {
            id: reason

            label: qsTr("Reason")
            maximumLength: 300
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
