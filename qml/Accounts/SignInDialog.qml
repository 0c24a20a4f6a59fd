// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Signing in to one more account, or again to one that waits for its password.
Dialog {
    id: dialog

    required property Account account
    required property bool adding
    property NewAccount creation: null
    readonly property bool online: dialog.account.state === SignIn.State.Online
    readonly property bool asked: dialog.account.signIn.certificateAsked

    title: dialog.adding ? qsTr("Add account") : qsTr("Sign in")
    acceptText: dialog.asked ? "" : qsTr("Sign in")
    acceptable: !card.busy
    cancellable: !dialog.asked
    closeOnAccept: false
    onOpened: card.forceActiveFocus()
    onConfirmed: card.signIn()
    onRejected: {
        if (card.busy)
            dialog.account.signIn.cancel();
    }
    onOnlineChanged: {
        if (dialog.online)
            dialog.accept();
    }

    contentItem: ScrollArea {
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width

            CertificateCard {
                certificate: dialog.account.signIn.certificate
                visible: dialog.asked
                padding: 0
                background: null
                Layout.fillWidth: true
                onTrusted: dialog.account.signIn.trustCertificate()
                onRejected: dialog.account.signIn.rejectCertificate()
            }
            SignInCard {
                id: card

                account: dialog.account
                creation: dialog.creation
                visible: !dialog.asked
                focus: true
                framed: false
                fixed: !dialog.adding
                Layout.fillWidth: true
            }
        }
    }
}
