// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A private chat with an occupant of a room.
FocusScope {
    id: pane

    required property Room room
    required property Account account
    required property PrivateChat chat
    signal backWanted

    Keys.onEscapePressed: pane.backWanted()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PrivateHeader {
            title: pane.room.privateChats.title(pane.chat.nick, pane.room.details.name)
            explanation: pane.chat.explanation
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
            sharing: pane.account.sharing
            recent: pane.account.emoji
            onComposerWanted: writing.forceActiveFocus()
            emptyText: pane.chat.explanation
            retriable: pane.chat.canWrite
            Layout.fillWidth: true
            Layout.fillHeight: true
            onInvitationWanted: link => pane.account.openInvitation(link)
            onRoomWanted: (address, nick, password) => pane.account.showRoom(address, nick, password)
            onPersonWanted: (address, name, adds) => pane.account.openPerson(address, name, adds)
        }
        WritingArea {
            id: writing

            conversation: pane.chat.conversation
            placeholderText: qsTr("Private message to %1").arg(pane.chat.nickInText)
            account: pane.account
            writable: pane.chat.canWrite
            visible: pane.chat.canWrite
            focus: visible
            Layout.fillWidth: true
            onSent: timeline.follow()
        }
    }
    FileDrop {
        anchors.fill: parent
        attachments: pane.chat.canWrite ? writing.attachments : null
    }
}
