// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A change of the nickname in a room.
Dialog {
    id: dialog

    required property Room room
    property string problem

    title: qsTr("Change your nickname in this room")
    acceptText: qsTr("Change nickname")
    closeOnAccept: false
    onOpened: {
        nick.forceActiveFocus();
        nick.selectAll();
    }
    onConfirmed: {
        dialog.problem = dialog.room.nickProblem(nick.text);
        if (dialog.problem)
            return nick.forceActiveFocus();
        dialog.room.occupancy.changeNick(nick.text);
        dialog.accept();
    }

    contentItem: FieldBox {
        label: qsTr("Nickname")
        problem: dialog.problem

        TextField {
            id: nick

            proposed: dialog.room.occupancy.nick
            wrong: dialog.problem !== ""
            Layout.fillWidth: true
            onTextEdited: dialog.problem = ""
            onAccepted: dialog.confirm()
        }
    }
}
