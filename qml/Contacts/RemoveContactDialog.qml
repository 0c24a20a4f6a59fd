// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Asks before a contact is removed, with the consequences.
Dialog {
    id: dialog

    required property ContactList contacts
    required property string address

    title: qsTr("Remove from contacts")
    acceptText: qsTr("Remove")
    danger: true
    onConfirmed: dialog.contacts.remove(dialog.address)

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        Label {
            text: dialog.address
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("Neither of you sees any more when the other is online. What you have written to each other stays.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
