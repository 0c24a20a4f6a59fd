// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Adds a contact.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account
    /// Values that are known beforehand; may be empty.
    property string address
    property string name
    property string problem

    title: qsTr("Add a contact")
    acceptText: qsTr("Add")
    closeOnAccept: false
    onOpened: {
        field.text = dialog.address;
        called.text = dialog.name;
        (dialog.address ? called : field).forceActiveFocus();
    }
    onConfirmed: {
        field.readLink();
        dialog.problem = dialog.account.roster.obstacle(field.text);
        if (dialog.problem)
            return field.forceActiveFocus();
        dialog.account.roster.add(field.text, called.text);
        dialog.accept();
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        AccountField {
            accounts: dialog.accounts
            account: dialog.account
            Layout.fillWidth: true
            onChosen: account => dialog.account = account
        }
        FieldBox {
            label: qsTr("Address")
            problem: dialog.problem
            hint: qsTr("It looks like this: %1. A link does, too.").arg("name@example.org")
            Layout.fillWidth: true

            AddressField {
                id: field

                wrong: dialog.problem !== ""
                Layout.fillWidth: true
                onTextEdited: dialog.problem = ""
                onLinked: called.text = field.link.nick || called.text
                onAccepted: dialog.confirm()
            }
        }
        FieldBox {
            label: qsTr("Name (optional)")
            hint: qsTr("What you call them. Only you see it, on all your devices.")
            Layout.fillWidth: true

            TextField {
                id: called

                label: qsTr("Name")
                maximumLength: 200
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
        Label {
            text: qsTr("They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
