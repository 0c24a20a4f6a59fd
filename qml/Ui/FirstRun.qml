// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Signing in. What is typed stays until it worked.
FocusScope {
    id: page

    required property Account account
    readonly property bool busy: page.account.state === Account.State.SigningIn
    property string addressProblem

    function signIn(): void {
        page.addressProblem = page.account.accountAddressProblem(address.text);
        if (page.addressProblem)
            address.forceActiveFocus();
        else if (!password.text)
            password.forceActiveFocus();
        else
            page.account.signIn(address.text, password.text, more.server, more.port);
    }

    onBusyChanged: {
        if (!page.busy && page.account.problemText) {
            password.selectAll();
            password.forceActiveFocus();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.raised
    }

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Tokens.cardWidth

        Item {
            anchors.fill: parent
            implicitHeight: column.implicitHeight + 2 * Tokens.vast

            ColumnLayout {
                id: column

                anchors.centerIn: parent
                width: parent.width - 2 * Tokens.wide
                spacing: Tokens.wide

                Welcome {
                    text: qsTr("Group chat for people who live in rooms and run them.")
                    Layout.fillWidth: true
                }

                CertificateCard {
                    account: page.account
                    visible: page.account.certificateAsked
                    Layout.fillWidth: true
                }

                Card {
                    visible: !page.account.certificateAsked
                    focus: visible
                    Layout.fillWidth: true

                    ColumnLayout {
                        anchors.fill: parent
                        spacing: Tokens.margin

                        Banner {
                            text: page.account.keychainNotice
                            mood: Banner.Mood.Warning
                            radius: Tokens.radius
                            visible: text !== "" && !page.busy
                            Layout.fillWidth: true
                        }
                        ProblemText {
                            text: page.busy ? "" : page.account.problemText
                            detail: page.account.problemDetail
                        }

                        FieldBox {
                            label: qsTr("Address")
                            problem: page.addressProblem
                            Layout.fillWidth: true

                            TextField {
                                id: address

                                label: qsTr("Address")
                                placeholderText: qsTr("name@server.example")
                                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                                text: page.account.address
                                enabled: !page.busy
                                focus: page.account.address === ""
                                wrong: page.addressProblem !== ""
                                Layout.fillWidth: true
                                onTextEdited: page.addressProblem = ""
                                onAccepted: page.signIn()
                            }
                        }

                        FieldBox {
                            label: qsTr("Password")
                            hint: password.hint
                            Layout.fillWidth: true

                            PasswordField {
                                id: password

                                label: qsTr("Password")
                                enabled: !page.busy
                                focus: page.account.address !== ""
                                Layout.fillWidth: true
                                onAccepted: page.signIn()
                            }
                        }

                        ServerFields {
                            id: more

                            enabled: !page.busy
                            Layout.fillWidth: true
                            onAccepted: page.signIn()
                        }

                        BusyLine {
                            running: page.busy
                            Layout.fillWidth: true
                        }

                        RowLayout {
                            spacing: Tokens.gap
                            Layout.topMargin: Tokens.space

                            Label {
                                text: page.busy ? page.account.stateText : ""
                                dim: true
                                elide: Text.ElideRight
                                Layout.fillWidth: true
                            }
                            Button {
                                text: qsTr("Cancel")
                                visible: page.busy
                                onClicked: page.account.cancelSignIn()
                            }
                            Button {
                                text: qsTr("Sign in")
                                primary: true
                                enabled: !page.busy
                                onClicked: page.signIn()
                            }
                        }
                    }
                }
            }
        }
    }
}
