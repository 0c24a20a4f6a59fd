// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The person's name for a room.
Dialog {
    id: dialog

    required property Account account
    required property Room room
    required property string name

    title: qsTr("Rename %1").arg(dialog.name)
    acceptText: qsTr("Save")
    onOpened: {
        words.text = dialog.room.details.name;
        words.selectAll();
        words.forceActiveFocus();
    }
    onConfirmed: dialog.account.bookmarks.rename(dialog.room, words.text)

    contentItem: FieldBox {
        label: qsTr("Name in your list")
        hint: qsTr("Your other devices show it, too. Nobody else sees it. Leave it empty for the room's own name.")

        TextField {
            id: words

            maximumLength: 200
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
