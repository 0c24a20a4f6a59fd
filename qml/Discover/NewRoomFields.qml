// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Name and address of a new room, and the nickname there.
ColumnLayout {
    id: fields

    required property AccountList accounts
    required property RoomDraft draft
    signal accepted

    function begin(): void {
        (name.visible ? name : address.input).forceActiveFocus();
    }

    function showProblem(): void {
        if (fields.draft.addressProblem)
            address.input.forceActiveFocus();
        else if (fields.draft.nickProblem)
            nick.forceActiveFocus();
        else
            password.forceActiveFocus();
    }

    spacing: Tokens.margin

    AccountField {
        accounts: fields.accounts
        account: fields.draft.account
        Layout.fillWidth: true
        onChosen: account => fields.draft.account = account
    }
    FieldBox {
        label: qsTr("Name (optional)")
        visible: fields.draft.takesName
        Layout.fillWidth: true

        TextField {
            id: name

            label: qsTr("Room name")
            maximumLength: 200
            Layout.fillWidth: true
            onTextChanged: fields.draft.name = name.text
            onAccepted: fields.accepted()
        }
    }
    RoomAddressField {
        id: address

        account: fields.draft.account
        problem: fields.draft.addressProblem
        Layout.fillWidth: true
        onEdited: fields.draft.typeAddress(address.input.text)
        onLinked: {
            fields.draft.typeAddress(address.input.text);
            fields.draft.nick = address.input.link.nick || fields.draft.nick;
            password.text = address.input.link.password || password.text;
        }
        onAccepted: fields.accepted()

        Connections {
            target: fields.draft

            function onAddressChanged(): void {
                if (address.input.text !== fields.draft.address)
                    address.input.text = fields.draft.address;
            }
        }
    }
    Button {
        text: qsTr("Suggest an address nobody can guess")
        flat: true
        leftPadding: 0
        rightPadding: 0
        visible: fields.draft.kind === Preset.Kind.PrivateGroup || fields.draft.kind === Preset.Kind.Instant
        Layout.topMargin: -Tokens.gap
        onClicked: fields.draft.suggestAddress()
    }
    FieldBox {
        label: qsTr("Nickname")
        problem: fields.draft.nickProblem
        Layout.fillWidth: true

        TextField {
            id: nick

            text: fields.draft.nick
            wrong: fields.draft.nickProblem !== ""
            Layout.fillWidth: true
            onTextEdited: fields.draft.nick = nick.text
            onAccepted: fields.accepted()
        }
    }
    FieldBox {
        label: fields.draft.needsPassword ? qsTr("Room password") : qsTr("Room password (optional)")
        problem: fields.draft.passwordProblem
        hint: password.hint || (fields.draft.needsPassword ? qsTr("Tell it to everyone who may come in.") : qsTr("Whoever wants to join must know it. Leave it empty for an open room."))
        visible: fields.draft.takesPassword
        Layout.fillWidth: true

        PasswordField {
            id: password

            label: qsTr("Room password")
            wrong: fields.draft.passwordProblem !== ""
            Layout.fillWidth: true
            onTextChanged: fields.draft.password = password.text
            onAccepted: fields.accepted()
        }
    }
    FieldBox {
        label: qsTr("Description (optional)")
        visible: fields.draft.takesName
        Layout.fillWidth: true

        TextField {
            id: description

            label: qsTr("Description")
            maximumLength: 1000
            Layout.fillWidth: true
            onTextChanged: fields.draft.description = description.text
            onAccepted: fields.accepted()
        }
    }
}
