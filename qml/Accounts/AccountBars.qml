// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Banners for an account that is not online.
BarStack {
    id: bars

    required property Account account
    /// True to name the account.
    property bool named: false
    /// True if another place shows already that we are connecting.
    property bool covered: false
    signal signInWanted(Account account)

    function about(sentence: string): string {
        // The mark says which way the sentence goes, whatever the address begins with.
        return bars.named ? (Tokens.mirrored ? "\u200f" : "") + [bars.account.address, sentence].join(": ") : sentence;
    }

    Banner {
        text: bars.about(bars.account.signIn.problem || qsTr("You are signed in, but not connected."))
        mood: Banner.Mood.Danger
        source: Icons.offline
        visible: bars.account.state === SignIn.State.Stopped && !bars.account.signIn.certificateAsked
        Layout.fillWidth: true

        Button {
            text: qsTr("Try again")
            onClicked: bars.account.signIn.retryNow()
        }
    }
    Banner {
        text: bars.about(bars.account.signIn.problem || bars.account.password.notice)
        mood: Banner.Mood.Danger
        source: Icons.lock
        visible: bars.account.state === SignIn.State.SignedOut && bars.account.needsPerson && !bars.account.signIn.certificateAsked
        Layout.fillWidth: true

        Button {
            text: qsTr("Sign in")
            onClicked: bars.signInWanted(bars.account)
        }
    }
    Banner {
        text: bars.about(bars.account.signIn.problem ? bars.account.stateText + " " + bars.account.signIn.problem : bars.account.stateText)
        mood: Banner.Mood.Warning
        source: Icons.offline
        visible: bars.account.state === SignIn.State.Reconnecting && !bars.account.signIn.certificateAsked && !bars.covered
        Layout.fillWidth: true

        Button {
            text: qsTr("Try now")
            onClicked: bars.account.signIn.retryNow()
        }
    }
    Banner {
        text: qsTr("Your account is switched off.")
        source: Icons.offline
        visible: bars.account.state === SignIn.State.Off && !bars.named && !bars.covered
        Layout.fillWidth: true

        Button {
            text: qsTr("Switch on")
            onClicked: bars.account.enabled = true
        }
    }
    Banner {
        text: bars.about(bars.account.password.notice)
        mood: Banner.Mood.Warning
        visible: bars.account.password.notice !== "" && bars.account.state !== SignIn.State.SignedOut
        Layout.fillWidth: true

        StoreUnencrypted {
            visible: bars.account.password.unkept
            onConfirmed: bars.account.password.storeUnencrypted()
        }
        IconButton {
            source: Icons.close
            text: qsTr("Dismiss")
            onClicked: bars.account.password.dismissNotice()
        }
    }
    Banner {
        text: bars.about(bars.account.bookmarks.notice)
        mood: Banner.Mood.Info
        visible: bars.account.bookmarks.notice !== "" && bars.account.state === SignIn.State.Online
        Layout.fillWidth: true

        IconButton {
            source: Icons.close
            text: qsTr("Dismiss")
            onClicked: bars.account.bookmarks.dismissNotice()
        }
    }
    Banner {
        text: bars.about(qsTr("Your server no longer has your bookmarks. Your rooms stay here."))
        mood: Banner.Mood.Warning
        visible: bars.account.bookmarks.lost && bars.account.state === SignIn.State.Online
        Layout.fillWidth: true

        Button {
            text: qsTr("Write them again")
            onClicked: bars.account.bookmarks.writeAgain()
        }
        IconButton {
            source: Icons.close
            text: qsTr("Dismiss")
            onClicked: bars.account.bookmarks.dismissLoss()
        }
    }
    Rectangle {
        color: Tokens.raised
        visible: bars.account.signIn.certificateAsked
        implicitHeight: certificate.implicitHeight + 2 * Tokens.wide
        Layout.fillWidth: true

        CertificateCard {
            id: certificate

            certificate: bars.account.signIn.certificate
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Tokens.wide, Tokens.cardWidth)
            onTrusted: bars.account.signIn.trustCertificate()
            onRejected: bars.account.signIn.rejectCertificate()
        }
    }
}
