// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Invites people to the room, each by a message of their own, and shows the outcome.
Dialog {
    id: dialog

    required property Room room
    property string problem
    readonly property bool guarded: dialog.room.details.passwordProtected

    title: qsTr("Invite people to %1").arg(dialog.room.details.nameInText)
    acceptText: qsTr("Invite")
    cancelText: dialog.room.sentInvitations.count > 0 ? qsTr("Close") : qsTr("Cancel")
    closeOnAccept: false
    onOpened: addresses.forceActiveFocus()
    onConfirmed: {
        dialog.problem = dialog.room.sentInvitations.invite(addresses.text, reason.text, password.checked);
        if (!dialog.problem)
            addresses.clear();
        addresses.forceActiveFocus();
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

                placeholderText: qsTr("name@server.example")
                wrong: dialog.problem !== ""
                Layout.fillWidth: true
                onTextChanged: dialog.problem = ""
            }
        }
        FieldBox {
            label: qsTr("Reason (optional)")
            Layout.fillWidth: true

            TextField {
                id: reason

                label: qsTr("Reason")
                maximumLength: 300
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
        ColumnLayout {
            spacing: Tokens.space
            visible: dialog.guarded
            Layout.fillWidth: true

            CheckBox {
                id: password

                text: qsTr("Include the room password")
            }
            Note {
                text: password.checked ? qsTr("They come in without being asked for it. The servers that carry the invitation can read it.") : qsTr("They are asked for it, and need to hear it from you some other way. They see your address.")
            }
        }
        List {
            id: list

            model: dialog.room.sentInvitations
            visible: list.count > 0
            implicitHeight: Math.min(list.contentHeight, Tokens.editorHeight)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Invited people")
            onCountChanged: list.positionViewAtEnd()

            delegate: InviteeRow {
                width: list.width
                invitations: dialog.room.sentInvitations
            }
        }
    }
}
