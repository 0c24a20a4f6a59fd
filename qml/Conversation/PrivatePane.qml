// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A private conversation with somebody in a room.
FocusScope {
    id: pane

    required property Room room
    required property Account account
    required property Conversation conversation
    readonly property string explanation: pane.room.conversations.explanation(pane.conversation.nick, pane.room.shownAddress.split("@")[1])

    function send(): void {
        if (pane.conversation.canWrite && pane.conversation.enter(pane.conversation.draft)) {
            pane.conversation.draft = "";
            timeline.follow();
        }
    }

    Keys.onEscapePressed: pane.room.conversations.current = null

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PrivateHeader {
            title: pane.room.conversations.title(pane.conversation.nick, pane.room.name)
            explanation: pane.explanation
            Layout.fillWidth: true
            onBackWanted: pane.room.conversations.current = null
            onCloseWanted: pane.room.conversations.close(pane.conversation)
        }
        Separator {
            Layout.fillWidth: true
        }
        PrivateBars {
            room: pane.room
            account: pane.account
            conversation: pane.conversation
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        TimelinePane {
            id: timeline

            timeline: pane.conversation.timeline
            unread: pane.conversation.unread
            emptyText: pane.explanation
            retriable: pane.conversation.canWrite
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRead: pane.conversation.markRead()
            onRetryWanted: id => pane.conversation.retry(id)
            onDiscardWanted: id => pane.conversation.discard(id)
        }
        Label {
            id: problem

            text: pane.conversation.inputProblem
            color: Tokens.danger
            font.pixelSize: Tokens.small
            wrapMode: Text.Wrap
            visible: text !== ""
            Layout.fillWidth: true
            Layout.leftMargin: Tokens.wide
            Layout.rightMargin: Tokens.wide
            onTextChanged: {
                if (problem.text)
                    problem.Accessible.announce(problem.text, Accessible.Assertive);
            }
        }
        MessageEditor {
            placeholderText: qsTr("Private message to %1").arg(pane.conversation.nickInText)
            draft: pane.conversation.draft
            sendable: pane.conversation.canWrite && pane.conversation.draft.trim() !== ""
            visible: pane.conversation.canWrite
            focus: visible
            Layout.fillWidth: true
            Layout.margins: Tokens.margin
            onEdited: text => pane.conversation.draft = text
            onSendWanted: pane.send()
        }
    }
}
