// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// The link to a room or a person, to be shared: as text, and for a camera.
Dialog {
    id: dialog

    required property string address
    property bool person: false
    readonly property string link: dialog.person ? reader.linkToPerson(dialog.address) : reader.linkToRoom(dialog.address)

    title: qsTr("Share")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: copying.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        QrCode {
            id: code

            text: dialog.link
            visible: code.drawable
            implicitWidth: Tokens.body * 16
            implicitHeight: implicitWidth
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(dialog.link)
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            text: dialog.link
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 4
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Button {
            id: copying

            text: qsTr("Copy link")
            Layout.alignment: Qt.AlignHCenter
            onClicked: clipboard.put(dialog.link)
        }
        Note {
            text: dialog.person ? qsTr("Whoever opens it can write to this address, and make a contact of it.") : qsTr("Whoever opens it can ask to come in. The room's password is not in it.")
            horizontalAlignment: Text.AlignHCenter
        }
    }

    AddressReader {
        id: reader
    }
    Clipboard {
        id: clipboard
    }
}
