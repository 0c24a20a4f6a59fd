// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The chosen room, and the button to join it.
ColumnLayout {
    id: preview

    required property Account account
    required property bool chosen
    property bool returnable: false
    /// Parts of a link to a room, which may be another one.
    required property linkedAddress link
    readonly property bool linked: preview.link.address === preview.details.address
    readonly property RoomDetails details: preview.account.browser.details
    readonly property string address: preview.details.address
    readonly property string proposed: preview.linked && preview.link.nick || preview.details.reserved.nick || preview.account.lastNick
    property string nickProblem
    signal back
    signal roomOpened

    function join(): void {
        preview.nickProblem = preview.account.nickProblem(nick.text, preview.details.address);
        if (preview.nickProblem)
            nick.forceActiveFocus();
        else if (preview.account.joinRoom(preview.details.address, nick.text, preview.linked ? preview.link.password : ""))
            preview.roomOpened();
    }

    spacing: Tokens.gap
    onAddressChanged: nick.propose()

    Label {
        text: qsTr("Choose a room to see what it is like.")
        dim: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        visible: !preview.chosen
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Button {
        text: qsTr("Back to the list")
        flat: true
        visible: preview.returnable
        onClicked: preview.back()
    }
    ScrollArea {
        visible: preview.chosen
        Layout.fillWidth: true
        Layout.fillHeight: true

        AboutRoom {
            details: preview.details
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
        }
    }
    FieldBox {
        label: qsTr("Nickname")
        problem: preview.nickProblem
        visible: preview.chosen
        Layout.fillWidth: true

        TextField {
            id: nick

            proposed: preview.proposed
            wrong: preview.nickProblem !== ""
            Layout.fillWidth: true
            onTextEdited: preview.nickProblem = ""
            onAccepted: preview.join()
        }
    }
    RowLayout {
        spacing: Tokens.gap
        visible: preview.chosen

        Button {
            text: qsTr("Put into my list")
            flat: true
            leftPadding: Tokens.space
            rightPadding: Tokens.space
            onClicked: {
                const room = preview.account.showRoom(preview.details.address, nick.text, preview.linked ? preview.link.password : "");
                if (room)
                    room.details.look(); // The person has looked at it here already.
                preview.roomOpened();
            }
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            text: qsTr("Join")
            primary: true
            onClicked: preview.join()
        }
    }
}
