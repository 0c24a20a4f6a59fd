// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts
import Parlour.Preferences

/// For how long the messages of one room are kept.
Dialog {
    id: dialog

    required property KeptMessages kept
    required property Account account
    required property Room room
    property int days: dialog.kept.daysIn(dialog.account.address, dialog.room.details.address)

    title: qsTr("Messages of %1").arg(dialog.room.details.nameInText)
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: choice.takeFocus()

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        RoomAddress {
            room: dialog.room
        }
        KeepingChoice {
            id: choice

            words: dialog.kept
            days: dialog.days
            own: true
            Layout.fillWidth: true
            onChosen: days => {
                dialog.kept.setDaysIn(dialog.account.address, dialog.room.details.address, days);
                dialog.days = days;
            }
        }
    }
}
