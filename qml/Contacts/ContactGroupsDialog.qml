// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The groups of a contact.
Dialog {
    id: dialog

    required property ContactList contacts
    required property string address

    title: qsTr("Groups of a contact")
    acceptText: qsTr("Save")
    onOpened: {
        words.text = dialog.contacts.groupsOf(dialog.address);
        words.selectAll();
        words.forceActiveFocus();
    }
    onConfirmed: dialog.contacts.setGroups(dialog.address, words.text)

    contentItem: FieldBox {
        label: qsTr("Groups of %1").arg(dialog.address)
        hint: qsTr("Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.")

        TextField {
            id: words

            label: qsTr("Groups")
            maximumLength: 20000 // As many groups as a contact may have, so that none is lost.
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
