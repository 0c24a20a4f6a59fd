// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Parlour.Drawing
import Parlour.Model

/// Delegates for each kind of row of a timeline.
DelegateChooser {
    id: rows

    required property MessageLook look
    required property MessageSelection selection
    required property bool retriable
    property FileSharing sharing: null
    property bool contact: false
    signal retryWanted(string id)
    signal discardWanted(string id)
    signal unfoldWanted(int index, bool unfolded)
    signal pooled(Item row)
    signal loadWanted(string range)
    signal reactionToggled(int index, string emoji)
    signal versionsWanted(int index)
    signal jumpWanted(real place)
    signal fileWanted(fileTicket file, bool saves)
    signal pointed(int index, bool there)

    role: "kind"

    DelegateChoice {
        roleValue: Timeline.Kind.Notice

        NoticeRow {
            id: notice

            width: ListView.view.width
            look: rows.look
            selection: rows.selection
            ListView.onPooled: rows.pooled(notice)
        }
    }
    DelegateChoice {
        roleValue: Timeline.Kind.Status

        StatusRow {
            id: status

            width: ListView.view.width
            look: rows.look
            selection: rows.selection
            ListView.onPooled: rows.pooled(status)
            onUnfoldWanted: (index, unfolded) => rows.unfoldWanted(index, unfolded)
        }
    }
    DelegateChoice {
        roleValue: Timeline.Kind.Gap

        GapRow {
            width: ListView.view.width
            onLoadWanted: range => rows.loadWanted(range)
        }
    }
    DelegateChoice {
        roleValue: Timeline.Kind.Unread

        UnreadRow {
            width: ListView.view.width
        }
    }
    DelegateChoice {
        DelegateChooser {
            role: "isLong"

            DelegateChoice {
                roleValue: true

                LongMessageRow {
                    id: lengthy

                    width: ListView.view.width
                    look: rows.look
                    selection: rows.selection
                    ListView.onPooled: rows.pooled(lengthy)
                    sharing: rows.sharing
                    contact: rows.contact
                    retriable: rows.retriable
                    onRetryWanted: id => rows.retryWanted(id)
                    onDiscardWanted: id => rows.discardWanted(id)
                    onUnfoldWanted: (index, unfolded) => rows.unfoldWanted(index, unfolded)
                    onReactionToggled: (index, emoji) => rows.reactionToggled(index, emoji)
                    onVersionsWanted: index => rows.versionsWanted(index)
                    onJumpWanted: place => rows.jumpWanted(place)
                    onFileWanted: (file, saves) => rows.fileWanted(file, saves)
                    onPointed: (index, there) => rows.pointed(index, there)
                }
            }
            DelegateChoice {
                MessageRow {
                    id: message

                    width: ListView.view.width
                    look: rows.look
                    selection: rows.selection
                    ListView.onPooled: rows.pooled(message)
                    sharing: rows.sharing
                    contact: rows.contact
                    retriable: rows.retriable
                    onRetryWanted: id => rows.retryWanted(id)
                    onDiscardWanted: id => rows.discardWanted(id)
                    onReactionToggled: (index, emoji) => rows.reactionToggled(index, emoji)
                    onVersionsWanted: index => rows.versionsWanted(index)
                    onJumpWanted: place => rows.jumpWanted(place)
                    onFileWanted: (file, saves) => rows.fileWanted(file, saves)
                    onPointed: (index, there) => rows.pointed(index, there)
                }
            }
        }
    }
}
