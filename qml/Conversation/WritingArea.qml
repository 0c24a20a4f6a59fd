// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The composer of a conversation: the field, and above it the files to be sent with it, the message that is answered
/// or edited, hints for a command, and problems.
FocusScope {
    id: area

    required property Conversation conversation
    property string placeholderText
    /// Account with the recent emoji, which sends the files; null: there are none.
    property Account account: null
    /// Null where files cannot be sent.
    readonly property Attachments attachments: area.account?.sharing.of(area.conversation) ?? null
    /// True if a message can be sent, or waits until it can.
    property bool writable: true
    readonly property bool written: area.conversation.composer.draft.trim() !== ""
    readonly property bool sendable: area.writable && (area.written || (area.attachments?.sendable ?? false))
    signal sent

    function send(): void {
        const typed = area.conversation.composer;
        if (!area.sendable || (area.written && !typed.enter(typed.draft)))
            return;
        area.attachments?.send();
        const corrected = typed.correcting;
        typed.clear();
        if (!corrected)
            area.sent();
    }

    function editLast(): void {
        const offer = area.conversation.acting.correction();
        if (offer.text !== "")
            area.conversation.begin(offer);
    }

    implicitHeight: frame.implicitHeight + 2 * Tokens.margin + help.height

    Column {
        id: help

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        topPadding: help.visible ? Tokens.gap : 0
        leftPadding: Tokens.wide
        visible: (area.attachments?.count ?? 0) > 0 || subject.title !== "" || area.conversation.composer.hints.length > 0 || area.conversation.composer.problem !== ""
        height: visible ? implicitHeight : 0

        Loader {
            active: area.attachments !== null && area.attachments.count > 0
            width: help.width - 2 * Tokens.wide

            sourceComponent: AttachmentStrip {
                attachments: area.attachments
            }
        }
        DraftSubjectBar {
            id: subject

            width: help.width - 2 * Tokens.wide
            title: area.conversation.composer.subjectTitle
            words: area.conversation.composer.subjectWords
            onCancelled: {
                area.conversation.composer.cancel();
                frame.forceActiveFocus();
            }
        }
        Repeater {
            model: area.conversation.composer.hints

            Label {
                id: hint

                required property string modelData

                width: help.width - 2 * Tokens.wide
                text: hint.modelData
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
            }
        }
        AnnouncedLabel {
            width: help.width - 2 * Tokens.wide
            text: area.conversation.composer.problem
            urgent: true
            color: Tokens.danger
            font.pixelSize: Tokens.small
        }
    }

    FocusHeir {
        scope: area
        heir: frame
    }
    MessageEditor {
        id: frame

        anchors.fill: parent
        anchors.margins: Tokens.margin
        anchors.topMargin: Tokens.margin + help.height
        placeholderText: area.placeholderText
        draft: area.conversation.composer.draft
        recent: area.account?.emoji ?? null
        attachments: area.attachments
        sendable: area.sendable
        focus: true
        onEdited: text => area.conversation.composer.draft = text
        onSendWanted: area.send()
        cancellable: area.conversation.composer.subjectTitle !== ""
        onCancelWanted: area.conversation.composer.cancel()
        onEditWanted: area.editLast()
        onCompletionWanted: area.conversation.composer.complete()
    }
}
