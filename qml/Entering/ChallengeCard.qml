// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Forms
import Parlour.Model
import Parlour.Parts

/// The room wants to know that a person comes in: its question, and the answer.
FocusScope {
    id: card

    required property Room room
    readonly property RoomChallenge challenge: card.room.challenge

    /// The answer can be typed at once.
    function begin(): void {
        if (card.visible && card.activeFocus)
            card.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: frame.implicitHeight
    height: visible ? implicitHeight : 0
    onVisibleChanged: {
        if (!card.visible)
            return;
        message.Accessible.announce(message.text, Accessible.Assertive);
        Qt.callLater(card.begin);
    }
    Keys.onEscapePressed: card.room.cancel()
    Keys.onReturnPressed: card.challenge.answer()

    Card {
        id: frame

        focus: true
        width: parent.width

        ColumnLayout {
            anchors.fill: parent
            spacing: Tokens.margin

            RoomTitle {
                room: card.room
            }
            Label {
                id: message

                text: card.room.status.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            FormFields {
                form: card.challenge.form
                plain: true
                Layout.fillWidth: true
            }
            Label {
                text: card.challenge.page !== "" ? qsTr("Answer in the browser, or ask somebody who runs the room to let you in.") : qsTr("Ask somebody who runs the room to let you in.")
                wrapMode: Text.Wrap
                visible: card.challenge.form.tooLarge
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Tokens.gap
                visible: card.challenge.page !== ""

                Label {
                    text: qsTr("There is a page for it, too, at %1").arg(card.challenge.pageHost)
                    dim: true
                    font.pixelSize: Tokens.small
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Button {
                    text: qsTr("Open page")
                    flat: true
                    Accessible.name: qsTr("Open page at %1").arg(card.challenge.pageHost)
                    onClicked: Qt.openUrlExternally(card.challenge.page)
                }
            }
            BusyLine {
                running: card.challenge.busy
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Tokens.gap
                Layout.topMargin: Tokens.space

                Item {
                    Layout.fillWidth: true
                }
                Button {
                    text: qsTr("Cancel")
                    onClicked: card.room.cancel()
                }
                Button {
                    text: qsTr("Answer")
                    primary: true
                    visible: !card.challenge.form.tooLarge
                    enabled: !card.challenge.busy && card.challenge.form.problemCount === 0
                    onClicked: card.challenge.answer()
                }
            }
        }
    }
}
