// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Where one writes. Enter sends, Shift+Enter starts a new line, the draft belongs to the room.
FocusScope {
    id: composer

    required property Room room
    /// Whose emoji of late are at hand; null: none are.
    property Account account: null
    readonly property bool silent: composer.room.occupancy.state === Join.State.Joined && !composer.room.occupancy.canSpeak
    /// Null where files cannot be sent.
    readonly property Attachments attachments: composer.account?.sharing.of(composer.room.conversation) ?? null
    readonly property bool written: composer.room.conversation.composer.draft.trim() !== ""
    readonly property bool sendable: (composer.written || (composer.attachments?.sendable ?? false)) && composer.room.occupancy.canWrite
    signal sent

    function send(): void {
        const typed = composer.room.conversation.composer;
        if (!composer.sendable || (composer.written && !typed.enter(typed.draft)))
            return;
        composer.attachments?.send();
        const corrected = typed.correcting;
        typed.clear();
        if (!corrected)
            composer.sent();
    }

    function editLast(): void {
        const offer = composer.room.conversation.acting.correction();
        if (offer.text !== "")
            composer.room.conversation.begin(offer);
    }

    implicitHeight: composer.silent ? notice.implicitHeight : frame.implicitHeight + 2 * Tokens.margin + help.height

    Banner {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("You are a visitor here. Only people with a voice can write in this room.")
        visible: composer.silent

        Button {
            text: qsTr("Ask to speak")
            visible: composer.room.voice.askable
            onClicked: composer.room.voice.ask()
        }
    }

    Column {
        id: help

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        topPadding: help.visible ? Tokens.gap : 0
        leftPadding: Tokens.wide
        visible: !composer.silent && ((composer.attachments?.count ?? 0) > 0 || subject.title !== "" || composer.room.conversation.composer.hints.length > 0 || composer.room.conversation.composer.problem !== "")
        height: visible ? implicitHeight : 0

        Loader {
            active: composer.attachments !== null && composer.attachments.count > 0
            width: help.width - 2 * Tokens.wide

            sourceComponent: AttachmentStrip {
                attachments: composer.attachments
            }
        }
        DraftSubjectBar {
            id: subject

            width: help.width - 2 * Tokens.wide
            title: composer.room.conversation.composer.subjectTitle
            words: composer.room.conversation.composer.subjectWords
            onCancelled: {
                composer.room.conversation.composer.cancel();
                frame.forceActiveFocus();
            }
        }
        Repeater {
            model: composer.room.conversation.composer.hints

            Label {
                required property string modelData

                width: help.width - 2 * Tokens.wide
                text: modelData
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
            }
        }
        AnnouncedLabel {
            width: help.width - 2 * Tokens.wide
            text: composer.room.conversation.composer.problem
            urgent: true
            color: Tokens.danger
            font.pixelSize: Tokens.small
        }
    }

    MessageEditor {
        id: frame

        anchors.fill: parent
        anchors.margins: Tokens.margin
        anchors.topMargin: Tokens.margin + help.height
        placeholderText: qsTr("Message to %1").arg(composer.room.details.nameInText)
        draft: composer.room.conversation.composer.draft
        recent: composer.account?.emoji ?? null
        attachments: composer.attachments
        sendable: composer.sendable
        focus: true
        visible: !composer.silent
        onEdited: text => composer.room.conversation.composer.draft = text
        onSendWanted: composer.send()
        cancellable: composer.room.conversation.composer.subjectTitle !== ""
        onCancelWanted: composer.room.conversation.composer.cancel()
        onEditWanted: composer.editLast()
        onCompletionWanted: composer.room.conversation.composer.complete()
    }
}
