// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The next step after a refusal or a removal, as a button; with a nickname field if that is the reason.
FocusScope {
    id: step

    required property Room room
    property bool cancellable: true
    signal browseWanted(string service)
    signal forgetWanted
    readonly property bool asksNick: step.room.status.next === RoomStatus.Step.ChangeNick
    readonly property string problem: step.asksNick && nick.text ? step.room.nickProblem(nick.text) : ""

    function go(): void {
        if (!step.asksNick)
            step.take(step.room.status.next);
        else if (nick.text && !step.problem)
            step.room.join(nick.text);
        else
            nick.forceActiveFocus();
    }

    function take(what: int): void {
        switch (what) {
        case RoomStatus.Step.OpenSuccessor:
            return step.room.openSuccessor();
        case RoomStatus.Step.AskForMembership:
            return step.room.registration.open(step.room.occupancy.nick, true);
        case RoomStatus.Step.Create:
            return step.room.create();
        case RoomStatus.Step.Browse:
            return step.browseWanted(step.room.details.address);
        case RoomStatus.Step.Forget:
            return step.forgetWanted();
        }
        step.room.join();
    }

    onAsksNickChanged: {
        if (step.asksNick)
            nick.propose();
    }
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Tokens.margin

        FieldBox {
            label: qsTr("Nickname")
            problem: step.problem
            visible: step.asksNick
            Layout.fillWidth: true

            TextField {
                id: nick

                proposed: step.room.suggestedNick
                wrong: step.problem !== ""
                focus: step.asksNick
                Layout.fillWidth: true
                onAccepted: step.go()
            }
        }
        Note {
            text: qsTr("%1 is the nickname you have registered in this room.").arg(step.room.details.reserved.nickInText)
            visible: step.asksNick && nick.text === step.room.details.reserved.nick
        }
        ButtonRow {
            Layout.fillWidth: true

            Item {
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Cancel")
                visible: step.cancellable
                onClicked: step.room.cancel()
            }
            Button {
                text: step.room.status.otherText
                visible: step.room.status.other !== RoomStatus.Step.None
                onClicked: step.take(step.room.status.other)
            }
            Button {
                text: step.room.status.nextText
                primary: true
                focus: !step.asksNick
                visible: step.room.status.next !== RoomStatus.Step.None
                onClicked: step.go()
            }
        }
    }
}
