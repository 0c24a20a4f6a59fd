// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// A preview of a room: its description, and the button to join it.
FocusScope {
    id: card

    required property Room room
    required property Account account
    property string nickProblem

    function join(): void {
        card.nickProblem = card.room.nickProblem(nick.text);
        if (card.nickProblem)
            nick.forceActiveFocus();
        else
            card.room.join(nick.text);
    }

    function appear(): void {
        if (card.visible)
            card.room.details.preview();
    }

    implicitHeight: frame.implicitHeight
    height: visible ? implicitHeight : 0
    onVisibleChanged: card.appear()
    Component.onCompleted: card.appear()

    Card {
        id: frame

        focus: true
        width: parent.width

        ColumnLayout {
            anchors.fill: parent
            spacing: Tokens.margin

            RowLayout {
                spacing: Tokens.wide

                RoomPicture {
                    room: card.room
                    size: Tokens.bigPicture
                    Layout.alignment: Qt.AlignTop
                }
                AboutRoom {
                    details: card.room.details
                    name: card.room.details.name
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                spacing: Tokens.gap
                visible: card.room.details.unasked

                Label {
                    text: qsTr("This may be a stranger's room. Its server learns your address as soon as Parlour asks it about the room.")
                    dim: true
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Button {
                    text: qsTr("Look")
                    Accessible.name: qsTr("Look at %1").arg(card.room.details.address)
                    onClicked: card.room.details.look()
                }
            }
            Label {
                text: card.room.status.text
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
            FieldBox {
                label: qsTr("Nickname")
                problem: card.nickProblem
                Layout.fillWidth: true

                TextField {
                    id: nick

                    proposed: card.room.details.reserved.nick || card.room.occupancy.nick || card.account.lastNick
                    wrong: card.nickProblem !== ""
                    focus: true
                    Layout.fillWidth: true
                    onTextEdited: card.nickProblem = ""
                    onAccepted: card.join()
                }
            }
            ButtonRow {
                Layout.topMargin: Tokens.space
                Layout.fillWidth: true

                Button {
                    text: qsTr("Remove from list")
                    flat: true
                    onClicked: card.account.rooms.forget(card.room)
                }
                Button {
                    text: qsTr("Register a nickname...")
                    flat: true
                    visible: card.room.details.registers
                    onClicked: card.room.registration.open(nick.text)
                }
                Item {
                    Layout.fillWidth: true
                }
                Button {
                    text: qsTr("Join")
                    primary: true
                    onClicked: card.join()
                }
            }
        }
    }
}
