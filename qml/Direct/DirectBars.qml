// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Banners about a direct chat: whether the partner is blocked or not a contact, and whether we are offline.
BarStack {
    id: bars

    required property Account account
    required property DirectChat chat
    signal blockWanted

    Banner {
        text: bars.chat.obstacle
        mood: Banner.Mood.Warning
        visible: text !== ""
        Layout.fillWidth: true

        Button {
            text: qsTr("Unblock")
            onClicked: bars.account.blockList.unblock(bars.chat.address)
        }
    }
    Banner {
        text: qsTr("%1 is not among your contacts, and does not see whether you are online.").arg(bars.chat.nameInText)
        visible: bars.chat.stranger && bars.chat.obstacle === ""
        Layout.fillWidth: true

        Button {
            text: qsTr("Add to contacts...")
            onClicked: bars.account.openPerson(bars.chat.address, bars.chat.name, true)
        }
        Button {
            text: qsTr("Block...")
            visible: bars.account.blockList.supported
            onClicked: bars.blockWanted()
        }
    }
    Banner {
        text: qsTr("You are offline. What you write waits, and is sent when you are back.")
        mood: Banner.Mood.Warning
        visible: bars.account.state !== SignIn.State.Online && !bars.account.needsPerson
        Layout.fillWidth: true

        Button {
            text: qsTr("Try now")
            visible: bars.account.state === SignIn.State.Reconnecting
            onClicked: bars.account.signIn.retryNow()
        }
        Button {
            text: qsTr("Switch on")
            visible: bars.account.state === SignIn.State.Off
            onClicked: bars.account.enabled = true
        }
    }
}
