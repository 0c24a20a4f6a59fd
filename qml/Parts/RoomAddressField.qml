// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The address of a room; the server's part may be left out.
FieldBox {
    id: box

    required property Account account
    readonly property string text: field.text.trim()
    readonly property string complete: box.account.completeRoomAddress(box.text)
    readonly property AddressField input: field
    signal edited
    signal linked
    signal accepted

    label: qsTr("Room address")
    hint: {
        if (!box.text)
            return box.account.services.best ? qsTr("A name alone means a room on %1.").arg(box.account.services.best) : "";
        return box.complete !== box.text ? qsTr("This is %1.").arg(box.complete) : "";
    }

    AddressField {
        id: field

        placeholderText: box.account.services.best ? qsTr("room@%1").arg(box.account.services.best) : qsTr("room@chat.server.example")
        wrong: box.problem !== ""
        Layout.fillWidth: true
        onTextEdited: box.edited()
        onLinked: box.linked()
        onAccepted: box.accepted()
    }
}
