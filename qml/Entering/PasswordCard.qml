// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The room asks for its password. What was typed stays until the room lets us in.
FocusScope {
    id: card

    required property Room room
    readonly property bool settled: card.room.occupancy.state === Join.State.Joined || card.room.occupancy.state === Join.State.Preview
    readonly property bool refused: card.room.occupancy.state === Join.State.PasswordWrong || card.room.occupancy.state === Join.State.PasswordOutdated

    function enter(): void {
        if (field.text)
            card.room.enterPassword(field.text, [RoomPassword.Keep.Not, RoomPassword.Keep.Session, RoomPassword.Keep.Keychain, RoomPassword.Keep.Bookmark][keep.currentIndex]);
        else
            field.forceActiveFocus();
    }

    implicitHeight: frame.implicitHeight
    height: visible ? implicitHeight : 0
    onSettledChanged: {
        if (card.settled) {
            field.clear();
            field.revealed = false;
        }
    }
    onVisibleChanged: {
        if (!card.visible)
            return;
        field.selectAll();
        field.focus = true;
        message.Accessible.announce(message.text, Accessible.Assertive);
    }
    Keys.onEscapePressed: card.room.cancel()

    Card {
        id: frame

        focus: true
        width: parent.width

        ColumnLayout {
            anchors.fill: parent
            spacing: Tokens.margin

            RowLayout {
                spacing: Tokens.gap

                Icon {
                    source: Icons.lock
                    color: Tokens.accent
                    size: Tokens.heading
                    Layout.alignment: Qt.AlignTop
                }
                RoomTitle {
                    room: card.room
                }
            }
            Label {
                id: message

                text: card.room.status.text
                color: card.refused ? Tokens.danger : Tokens.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            FieldBox {
                label: qsTr("Room password")
                hint: field.hint
                Layout.fillWidth: true

                PasswordField {
                    id: field

                    label: qsTr("Room password")
                    wrong: card.refused
                    focus: true
                    Layout.fillWidth: true
                    onAccepted: card.enter()
                }
            }
            FieldBox {
                label: qsTr("Remember password")
                Layout.fillWidth: true

                ComboBox {
                    id: keep

                    label: qsTr("Remember password")
                    model: [qsTr("Do not remember"), qsTr("Until I quit"), qsTr("In the system keychain"), qsTr("In my bookmark (readable by your server)")]
                    Layout.fillWidth: true
                }
            }
            Label {
                text: card.room.status.detail
                dim: true
                font.pixelSize: Tokens.small
                wrapMode: Text.Wrap
                visible: text !== ""
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
                    text: qsTr("Join")
                    primary: true
                    onClicked: card.enter()
                }
            }
        }
    }
}
