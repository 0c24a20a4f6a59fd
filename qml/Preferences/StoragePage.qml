// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Preferences for messages and files on this computer.
ColumnLayout {
    id: page

    required property KeptMessages kept
    required property AccountList accounts

    function takeFocus(): void {
        keeping.takeFocus();
    }

    spacing: Tokens.margin
    Component.onCompleted: page.kept.measure()

    KeepingChoice {
        id: keeping

        words: page.kept
        days: page.kept.days
        Layout.fillWidth: true
        onChosen: days => page.kept.days = days
    }
    Repeater {
        model: page.accounts.count > 1 ? page.accounts : null

        OwnKeepingChoice {
            id: ofAccount

            required property string address

            label: qsTr("Keep messages of %1").arg(ofAccount.address)
            usual: qsTr("As above")
            words: page.kept
            account: ofAccount.address
            place: ofAccount.address
            Layout.fillWidth: true
        }
    }
    Note {
        text: page.kept.size ? qsTr("Your messages take %1 on this computer.").arg(page.kept.size) : ""
    }
    Note {
        text: qsTr("A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.")
    }
}
