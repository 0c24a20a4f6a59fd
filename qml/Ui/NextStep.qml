// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What can be done after a refusal or a removal, as a button; with a nickname field where that is the matter.
FocusScope {
    id: step

    required property Room room
    property bool cancellable: true
    readonly property bool asksNick: step.room.nextStep === Room.NextStep.ChangeNick
    readonly property string problem: step.asksNick && nick.text ? step.room.nickProblem(nick.text) : ""

    function go(): void {
        if (step.room.nextStep === Room.NextStep.OpenSuccessor)
            step.room.openSuccessor();
        else if (!step.asksNick)
            step.room.join();
        else if (nick.text && !step.problem)
            step.room.join(nick.text);
        else
            nick.forceActiveFocus();
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

                label: qsTr("Nickname")
                text: step.room.nick
                wrong: step.problem !== ""
                focus: step.asksNick
                Layout.fillWidth: true
                onAccepted: step.go()
            }
        }
        RowLayout {
            spacing: Tokens.gap

            Item {
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Cancel")
                visible: step.cancellable
                onClicked: step.room.cancel()
            }
            Button {
                text: step.room.nextStepText
                primary: true
                focus: !step.asksNick
                visible: step.room.nextStep !== Room.NextStep.None
                onClicked: step.go()
            }
        }
    }
}
