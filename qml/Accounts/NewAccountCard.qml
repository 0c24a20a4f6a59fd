// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Forms
import Parlour.Model
import Parlour.Parts

/// Creating an account: the choice of a server, and then its form. Input stays until it worked.
Card {
    id: card

    required property NewAccount creation
    readonly property int step: card.creation.state
    readonly property bool filling: [Making.State.Filling, Making.State.Lapsed, Making.State.Sending].includes(card.step)
    readonly property bool complete: !card.creation.busy && (!card.filling || card.creation.form.problemCount === 0)
    readonly property string nextText: card.filling ? qsTr("Create account") : qsTr("Continue")
    /// True outside of a dialog, which has a frame and buttons of its own.
    property bool framed: true
    signal givenUp

    function goOn(): void {
        if (!card.complete)
            return;
        if (card.filling)
            card.creation.submit();
        else
            card.creation.begin(server.text, more.server, more.port);
    }

    /// Gives the keyboard to the first field, or leaves it there for when it comes back from an open dialog.
    function begin(): void {
        if (!card.visible || card.creation.busy)
            return;
        const first = card.filling ? fields.nextItemInFocusChain(true) : server;
        if (card.activeFocus)
            first.forceActiveFocus(Qt.TabFocusReason);
        else
            first.focus = true;
    }

    padding: card.framed ? Tokens.vast : 0
    background.visible: card.framed
    onStepChanged: Qt.callLater(card.begin)
    onVisibleChanged: {
        if (card.visible)
            Qt.callLater(card.begin);
    }

    Connections {
        target: card.creation

        function onInvitationCame(): void {
            server.text = card.creation.server;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.margin

        AnnouncedLabel {
            text: card.creation.text
        }
        ProblemText {
            text: card.creation.busy ? "" : card.creation.problem
            detail: card.creation.detail
        }
        FieldBox {
            label: qsTr("Server")
            visible: !card.filling
            Layout.fillWidth: true

            TextField {
                id: server

                placeholderText: qsTr("server.example")
                text: card.creation.server
                enabled: !card.creation.busy
                focus: true
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onAccepted: card.goOn()
            }
        }
        Note {
            text: qsTr("It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.")
            visible: card.step === Making.State.Choosing && !card.creation.invited
        }
        ServerFields {
            id: more

            serverLabel: qsTr("Connect to")
            enabled: !card.creation.busy
            visible: !card.filling
            Layout.fillWidth: true
            onAccepted: card.goOn()
        }
        Note {
            text: card.creation.form.instructions
            maximumLineCount: 8
            elide: Text.ElideRight
            visible: card.filling && text !== ""
        }
        FormFields {
            id: fields

            form: card.creation.form
            plain: true
            visible: card.filling
            Layout.fillWidth: true
            Keys.onReturnPressed: card.goOn()
            Keys.onEnterPressed: card.goOn()
        }
        RowLayout {
            spacing: Tokens.gap
            visible: card.creation.page !== ""

            Note {
                text: card.filling ? qsTr("There is also a page for it at %1").arg(card.creation.pageHost) : qsTr("The page is at %1").arg(card.creation.pageHost)
            }
            Button {
                text: qsTr("Open page")
                flat: true
                Accessible.name: qsTr("Open page at %1").arg(card.creation.pageHost)
                onClicked: Qt.openUrlExternally(card.creation.page)
            }
        }
        BusyLine {
            running: card.creation.busy
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.gap
            visible: card.framed
            Layout.topMargin: Tokens.space

            Button {
                text: qsTr("Other server")
                flat: true
                visible: card.filling
                onClicked: card.creation.cancel()
            }
            Item {
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Cancel")
                onClicked: {
                    if (card.creation.busy)
                        card.creation.cancel();
                    else
                        card.givenUp();
                }
            }
            Button {
                text: card.nextText
                primary: true
                enabled: card.complete
                onClicked: card.goOn()
            }
        }
    }
}
