// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Signing in, or creating an account. Input stays until it worked.
FocusScope {
    id: page

    required property Account account
    required property NewAccount creation
    property bool creating: page.creation.invited
    readonly property bool asked: page.creating ? page.creation.certificateAsked : page.account.signIn.certificateAsked

    Connections {
        target: page.creation

        function onInvitationCame(): void {
            page.creating = true;
        }
        function onMade(): void {
            page.creating = false; // It is being signed in.
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.raised
    }

    DropArea {
        anchors.fill: parent
        onDropped: drop => drop.accepted = page.creation.take(drop.text)
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
                    certificate: page.creating ? page.creation.certificate : page.account.signIn.certificate
                    visible: page.asked
                    Layout.fillWidth: true
                    onTrusted: page.creating ? page.creation.trustCertificate() : page.account.signIn.trustCertificate()
                    onRejected: page.creating ? page.creation.rejectCertificate() : page.account.signIn.rejectCertificate()
                }

                SignInCard {
                    id: signIn

                    account: page.account
                    creation: page.creation
                    visible: !page.asked && !page.creating
                    focus: visible
                    Layout.fillWidth: true
                }

                RowLayout {
                    spacing: Tokens.gap
                    visible: signIn.visible && !signIn.busy

                    Item {
                        Layout.fillWidth: true
                    }
                    Label {
                        text: qsTr("No account yet?")
                        dim: true
                    }
                    Button {
                        text: qsTr("Create account")
                        flat: true
                        onClicked: page.creating = true
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                }

                NewAccountCard {
                    creation: page.creation
                    visible: !page.asked && page.creating
                    focus: visible
                    Layout.fillWidth: true
                    onGivenUp: {
                        page.creation.forget();
                        page.creating = false;
                        signIn.forceActiveFocus();
                    }
                }
            }
        }
    }
}
