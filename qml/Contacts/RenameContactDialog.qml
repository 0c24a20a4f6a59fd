// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The person's name for a contact.
Dialog {
    id: dialog

    required property ContactList contacts
    required property string address

    title: qsTr("Rename contact")
    acceptText: qsTr("Save")
    onOpened: {
        words.text = dialog.contacts.nameOf(dialog.address);
        words.selectAll();
        words.forceActiveFocus();
    }
    onConfirmed: dialog.contacts.rename(dialog.address, words.text)

    contentItem: FieldBox {
        label: qsTr("Name of %1").arg(dialog.address)
        hint: qsTr("Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.")

        TextField {
            id: words

            label: qsTr("Name")
            maximumLength: 200
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
