// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts
import Parlour.Preferences

/// Retention of the messages of one room.
Dialog {
    id: dialog

    required property KeptMessages kept
    required property Account account
    required property Room room

    title: qsTr("Messages of %1").arg(dialog.room.details.nameInText)
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: choice.takeFocus()

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        RoomAddress {
            room: dialog.room
        }
        OwnKeepingChoice {
            id: choice

            words: dialog.kept
            account: dialog.account.address
            place: dialog.room.details.address
            Layout.fillWidth: true
        }
    }
}
