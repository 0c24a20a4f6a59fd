// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Creating one more account on a server.
Dialog {
    id: dialog

    required property NewAccount creation
    readonly property bool asked: dialog.creation.certificateAsked

    title: qsTr("Create account")
    acceptText: dialog.asked ? "" : card.nextText
    acceptable: card.complete
    cancellable: !dialog.asked
    closeOnAccept: false
    onOpened: card.begin()
    onConfirmed: card.goOn()
    onRejected: dialog.creation.forget()

    contentItem: ScrollArea {
        implicitHeight: column.implicitHeight

        Item {
            anchors.fill: parent
            implicitHeight: column.implicitHeight

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right

                CertificateCard {
                    certificate: dialog.creation.certificate
                    visible: dialog.asked
                    padding: 0
                    background: null
                    Layout.fillWidth: true
                    onTrusted: dialog.creation.trustCertificate()
                    onRejected: dialog.creation.rejectCertificate()
                }
                NewAccountCard {
                    id: card

                    creation: dialog.creation
                    visible: !dialog.asked
                    focus: true
                    framed: false
                    Layout.fillWidth: true
                }
            }
        }
    }
}
