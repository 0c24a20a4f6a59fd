// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What stands between the person and the other one of a private conversation.
ColumnLayout {
    id: bars

    required property Room room
    required property Account account
    required property Conversation conversation
    property bool ignored: false

    function look(): void {
        bars.ignored = bars.room.ignored.contains(bars.conversation.person());
    }

    // A layout whose last child hides keeps its height.
    Layout.preferredHeight: bars.visibleChildren.length > 0 ? -1 : 0
    spacing: 0
    onConversationChanged: bars.look()
    Component.onCompleted: bars.look()

    Connections {
        target: bars.room.ignored

        function onChanged(): void {
            bars.look();
        }
    }

    Banner {
        text: bars.conversation.remark
        mood: Banner.Mood.Warning
        visible: text !== ""
        Layout.fillWidth: true
    }
    Banner {
        text: bars.conversation.stateText
        mood: Banner.Mood.Warning
        visible: text !== ""
        Layout.fillWidth: true

        Button {
            text: qsTr("Try now")
            visible: bars.conversation.whereabouts === Conversation.Whereabouts.Cut && bars.account.state === SignIn.State.Reconnecting
            onClicked: bars.account.signIn.retryNow()
        }
        Button {
            text: qsTr("Start a new conversation")
            visible: bars.conversation.canStartAnew
            onClicked: bars.room.conversations.startAnew(bars.conversation)
        }
    }
    Banner {
        text: qsTr("You ignore %1. What they write is not shown.").arg(bars.conversation.nickInText)
        visible: bars.ignored
        Layout.fillWidth: true

        Button {
            text: qsTr("Stop ignoring")
            onClicked: bars.room.ignored.remove(bars.conversation.person())
        }
    }
}
