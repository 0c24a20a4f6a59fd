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
    required property PrivateChat chat
    signal backWanted
    readonly property string explanation: pane.room.privateChats.explanation(pane.chat.nick, pane.room.details.shownAddress.split("@")[1])

    function send(): void {
        if (pane.chat.canWrite && pane.chat.conversation.composer.enter(pane.chat.conversation.composer.draft)) {
            pane.chat.conversation.composer.clear();
            timeline.follow();
        }
    }

    Keys.onEscapePressed: pane.backWanted()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PrivateHeader {
            title: pane.room.privateChats.title(pane.chat.nick, pane.room.details.name)
            explanation: pane.explanation
            Layout.fillWidth: true
            onBackWanted: pane.backWanted()
            onCloseWanted: pane.room.privateChats.close(pane.chat)
        }
        Separator {
            Layout.fillWidth: true
        }
        PrivateBars {
            room: pane.room
            account: pane.account
            chat: pane.chat
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        TimelinePane {
            id: timeline

            conversation: pane.chat.conversation
            emptyText: pane.explanation
            retriable: pane.chat.canWrite
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRoomWanted: (address, nick, password) => pane.account.showRoom(address, nick, password)
            onPersonWanted: (address, name, adds) => pane.account.openPerson(address, name, adds)
        }
        AnnouncedLabel {
            text: pane.chat.conversation.composer.problem
            urgent: true
            color: Tokens.danger
            font.pixelSize: Tokens.small
            Layout.leftMargin: Tokens.wide
            Layout.rightMargin: Tokens.wide
        }
        MessageEditor {
            placeholderText: qsTr("Private message to %1").arg(pane.chat.nickInText)
            draft: pane.chat.conversation.composer.draft
            recent: pane.account.emoji
            sendable: pane.chat.canWrite && pane.chat.conversation.composer.draft.trim() !== ""
            visible: pane.chat.canWrite
            focus: visible
            Layout.fillWidth: true
            Layout.margins: Tokens.margin
            onEdited: text => pane.chat.conversation.composer.draft = text
            onSendWanted: pane.send()
        }
    }
}
