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

    /// Null where files cannot be sent.
    readonly property Attachments attachments: pane.account.sharing.of(pane.chat.conversation)
    readonly property bool written: pane.chat.conversation.composer.draft.trim() !== ""

    function send(): void {
        if (!pane.chat.canWrite || (pane.written && !pane.chat.conversation.composer.enter(pane.chat.conversation.composer.draft)))
            return;
        pane.attachments?.send();
        pane.chat.conversation.composer.clear();
        timeline.follow();
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
            sharing: pane.account.sharing
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
        Loader {
            active: pane.chat.canWrite && pane.attachments !== null && pane.attachments.count > 0
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: Tokens.wide
            Layout.rightMargin: Tokens.wide
            Layout.topMargin: Tokens.gap

            sourceComponent: AttachmentStrip {
                attachments: pane.attachments
            }
        }
        MessageEditor {
            placeholderText: qsTr("Private message to %1").arg(pane.chat.nickInText)
            draft: pane.chat.conversation.composer.draft
            recent: pane.account.emoji
            attachments: pane.attachments
            sendable: pane.chat.canWrite && (pane.written || (pane.attachments?.sendable ?? false))
            visible: pane.chat.canWrite
            focus: visible
            Layout.fillWidth: true
            Layout.margins: Tokens.margin
            onEdited: text => pane.chat.conversation.composer.draft = text
            onSendWanted: pane.send()
        }
    }

    FileDrop {
        anchors.fill: parent
        attachments: pane.chat.canWrite ? pane.attachments : null
    }
}
