// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Forms
import Parlour.Model
import Parlour.Parts

/// Registration with a room: nickname, membership, and unregistering.
Dialog {
    id: dialog

    required property Room room
    readonly property RoomRegistration registration: dialog.room.registration
    readonly property bool filling: dialog.registration.filling
    readonly property bool registered: dialog.registration.state === Registering.State.Registered
    readonly property bool outside: dialog.room.occupancy.state === Join.State.Refused
    property bool givingUp: false

    title: dialog.givingUp ? qsTr("Give up your registration with %1?").arg(dialog.room.details.nameInText) : qsTr("Register with %1").arg(dialog.room.details.nameInText)
    acceptText: {
        if (dialog.givingUp)
            return qsTr("Give up registration");
        if (dialog.filling)
            return qsTr("Register");
        return dialog.registered && dialog.outside ? qsTr("Try to join") : qsTr("Close");
    }
    acceptable: !dialog.registration.busy && (!dialog.filling || dialog.registration.form.problemCount === 0)
    cancellable: dialog.givingUp || dialog.filling || dialog.registration.busy || (dialog.registered && dialog.outside)
    danger: dialog.givingUp
    closeOnAccept: false
    onClosed: dialog.registration.close()
    onConfirmed: {
        if (dialog.givingUp) {
            dialog.givingUp = false;
            dialog.registration.giveUp();
        } else if (dialog.filling) {
            dialog.registration.submit();
        } else {
            if (dialog.registered && dialog.outside)
                dialog.room.join();
            dialog.accept();
        }
    }

    contentItem: ScrollArea {
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Tokens.margin

            RoomAddress {
                room: dialog.room
            }
            AnnouncedLabel {
                text: dialog.givingUp ? dialog.registration.cost : dialog.registration.text
            }
            Note {
                text: dialog.registration.form.instructions
                maximumLineCount: 6
                elide: Text.ElideRight
                visible: dialog.filling && text !== ""
            }
            FormFields {
                form: dialog.registration.form
                plain: true
                visible: dialog.filling
                Layout.fillWidth: true
            }
            AnnouncedLabel {
                text: dialog.registration.problem
                urgent: true
                color: Tokens.danger
            }
            Note {
                text: dialog.registration.detail
            }
            AdminContacts {
                addresses: dialog.room.details.contacts
                visible: dialog.registration.state === Registering.State.Refused && addresses.length > 0
                Layout.fillWidth: true
            }
            BusyLine {
                running: dialog.registration.busy
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Tokens.gap
                visible: dialog.registered && !dialog.givingUp

                Button {
                    text: qsTr("Take another nickname")
                    visible: dialog.registration.changeable
                    onClicked: dialog.registration.change()
                }
                Button {
                    text: qsTr("Give it up...")
                    onClicked: dialog.givingUp = true
                }
            }
        }
    }
}
