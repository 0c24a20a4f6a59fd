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
    required property string account
    required property Room room
    required property string place
    required property string name

    title: qsTr("Messages of %1").arg(dialog.name)
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
            account: dialog.account
            place: dialog.place
            Layout.fillWidth: true
        }
    }
}
