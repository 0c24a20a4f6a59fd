// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Address and password of an account. Input stays until it worked.
Card {
    id: card

    required property Account account
    readonly property bool busy: card.account.state === SignIn.State.SigningIn
    property string addressProblem
    /// True outside of a dialog, which has a frame and buttons of its own.
    property bool framed: true
    /// Receiver of an invitation that was pasted as the address.
    property NewAccount creation: null
    /// True if the address is fixed and only the password is asked for.
    property bool fixed: false

    function signIn(): void {
        if (card.creation?.take(address.text)) {
            address.clear();
            return;
        }
        card.addressProblem = card.account.signIn.addressProblem(address.text);
        if (card.addressProblem)
            address.forceActiveFocus();
        else if (!password.text)
            password.forceActiveFocus();
        else
            card.account.signIn.begin(address.text, password.text, more.server, more.port);
    }

    padding: card.framed ? Tokens.vast : 0
    background.visible: card.framed
    onBusyChanged: {
        if (!card.busy && card.account.signIn.problem) {
            password.selectAll();
            password.focus = true;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.margin

        Banner {
            text: card.account.password.notice
            mood: Banner.Mood.Warning
            radius: Tokens.radius
            visible: text !== "" && !card.busy
            Layout.fillWidth: true
        }
        ProblemText {
            text: card.busy ? "" : card.account.signIn.problem
            detail: card.account.signIn.problemDetail
        }

        FieldBox {
            label: qsTr("Address")
            problem: card.addressProblem
            Layout.fillWidth: true

            AddressField {
                id: address

                placeholderText: qsTr("name@server.example")
                text: card.account.address
                enabled: !card.busy && !card.fixed
                focus: card.account.address === ""
                wrong: card.addressProblem !== ""
                Layout.fillWidth: true
                onTextEdited: card.addressProblem = ""
                onAccepted: card.signIn()
            }
        }

        FieldBox {
            label: qsTr("Password")
            hint: password.hint
            Layout.fillWidth: true

            PasswordField {
                id: password

                enabled: !card.busy
                focus: card.account.address !== ""
                Layout.fillWidth: true
                onAccepted: card.signIn()
            }
        }

        ServerFields {
            id: more

            knownServer: card.account.signIn.server
            knownPort: card.account.signIn.port
            enabled: !card.busy
            Layout.fillWidth: true
            onAccepted: card.signIn()
        }

        BusyLine {
            running: card.busy
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Tokens.gap
            visible: card.framed || card.busy
            Layout.topMargin: Tokens.space

            Label {
                text: card.busy ? card.account.stateText : ""
                dim: true
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Cancel")
                visible: card.busy && card.framed
                onClicked: card.account.signIn.cancel()
            }
            Button {
                text: qsTr("Sign in")
                primary: true
                visible: card.framed
                enabled: !card.busy
                onClicked: card.signIn()
            }
        }
    }
}
