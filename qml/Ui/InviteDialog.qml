// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Asks people into the room, each by a message of their own.
Dialog {
    id: dialog

    required property Room room
    property string problem

    title: qsTr("Invite people to %1").arg(dialog.room.name)
    acceptText: qsTr("Invite")
    closeOnAccept: false
    onOpened: addresses.forceActiveFocus()
    onConfirmed: {
        dialog.problem = dialog.room.inviteAll(addresses.text, reason.text);
        if (dialog.problem)
            addresses.forceActiveFocus();
        else
            dialog.accept();
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        FieldBox {
            label: qsTr("Addresses")
            problem: dialog.problem
            hint: qsTr("One or more, with spaces or lines between them.")
            Layout.fillWidth: true

            TextArea {
                id: addresses

                label: qsTr("Addresses")
                placeholderText: qsTr("name@server.example")
                wrong: dialog.problem !== ""
                Layout.fillWidth: true
                onTextChanged: dialog.problem = ""
            }
        }
        FieldBox {
            label: qsTr("Reason (optional)")
            hint: dialog.room.passwordProtected ? qsTr("The room adds its password to the invitation.") : ""
            Layout.fillWidth: true

            TextField {
                id: reason

                label: qsTr("Reason")
                maximumLength: 300
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
    }
}
