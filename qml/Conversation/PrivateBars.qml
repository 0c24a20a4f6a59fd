// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Banners about the partner of a private chat: warnings, whether messages reach them, whether they are ignored.
BarStack {
    id: bars

    required property Room room
    required property Account account
    required property PrivateChat chat

    Banner {
        text: bars.chat.remark
        mood: Banner.Mood.Warning
        visible: text !== ""
        Layout.fillWidth: true
    }
    Banner {
        text: bars.chat.stateText
        mood: Banner.Mood.Warning
        visible: text !== ""
        Layout.fillWidth: true

        Button {
            text: qsTr("Try now")
            visible: bars.chat.whereabouts === PrivateChat.Whereabouts.Cut && bars.account.state === SignIn.State.Reconnecting
            onClicked: bars.account.signIn.retryNow()
        }
        Button {
            text: qsTr("Start a new conversation")
            visible: bars.chat.canStartAnew
            onClicked: bars.room.privateChats.startAnew(bars.chat)
        }
    }
    Banner {
        text: qsTr("You ignore %1. What they write is not shown.").arg(bars.chat.nickInText)
        visible: bars.chat.ignored
        Layout.fillWidth: true

        Button {
            text: qsTr("Stop ignoring")
            onClicked: bars.room.people.ignored.remove(bars.chat.person())
        }
    }
}
