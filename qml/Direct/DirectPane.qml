// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Contacts
import Parlour.Conversation
import Parlour.Model
import Parlour.Parts

/// A chat with one person, outside of rooms.
FocusScope {
    id: pane

    required property Account account
    required property DirectChat chat
    signal searchWanted
    signal dayWanted

    /// Opens a dialog about the person, and about nobody else: the pane may get another chat meanwhile.
    function ask(dialog: Component): void {
        asked.account = pane.account;
        asked.address = pane.chat.address;
        asked.show(dialog);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DirectHeader {
            chat: pane.chat
            Layout.fillWidth: true
            onDayWanted: finding.open()
            onAboutWanted: pane.ask(about)
            onSearchWanted: pane.searchWanted()
            onCloseWanted: pane.account.directChats.close(pane.chat)
        }
        Separator {
            Layout.fillWidth: true
        }
        DirectBars {
            account: pane.account
            chat: pane.chat
            Layout.fillWidth: true
            Layout.fillHeight: false
            onBlockWanted: pane.ask(blocking)
        }
        TimelinePane {
            id: timeline

            conversation: pane.chat.conversation
            emptyText: qsTr("Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.").arg(pane.chat.nameInText)
            recent: pane.account.emoji
            sharing: pane.account.sharing
            contact: pane.chat.known
            onInvitationWanted: link => pane.account.openInvitation(link)
            onRoomWanted: (address, nick, password) => pane.account.showRoom(address, nick, password)
            onPersonWanted: (address, name, adds) => pane.account.openPerson(address, name, adds)
            onComposerWanted: writing.forceActiveFocus()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        WritingArea {
            id: writing

            conversation: pane.chat.conversation
            placeholderText: qsTr("Message to %1").arg(pane.chat.nameInText)
            account: pane.account
            focus: true
            Layout.fillWidth: true
            onSent: timeline.follow()
        }
    }

    FocusHeir {
        scope: pane
        heir: writing
    }
    FileDrop {
        anchors.fill: parent
        attachments: writing.attachments
    }
    DialogLoader {
        id: asked

        property Account account: null
        property string address

        topic: asked.account
    }
    Component {
        id: about

        PersonDialog {
            account: asked.account
            address: asked.address
        }
    }
    Component {
        id: blocking

        BlockDialog {
            blocked: asked.account.blockList
            address: asked.address
        }
    }
    DialogLoader {
        id: finding

        topic: pane.chat

        sourceComponent: DayDialog {
            window: pane.chat.conversation.window
        }
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: pane.visible
        onActivated: pane.searchWanted()
    }
}
