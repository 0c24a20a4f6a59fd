// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Parlour.Model

/// How each kind of row of a timeline looks.
DelegateChooser {
    id: rows

    /// The text that can be selected just now.
    required property Item selecting
    required property bool retriable
    signal retryWanted(string id)
    signal discardWanted(string id)
    signal unfoldWanted(int index, bool unfolded)
    signal pooled(Item row)

    role: "kind"

    DelegateChoice {
        roleValue: Timeline.Kind.Notice

        NoticeRow {
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
                    selecting: rows.selecting
                    ListView.onPooled: rows.pooled(lengthy)
                    retriable: rows.retriable
                    onRetryWanted: id => rows.retryWanted(id)
                    onDiscardWanted: id => rows.discardWanted(id)
                    onUnfoldWanted: (index, unfolded) => rows.unfoldWanted(index, unfolded)
                }
            }
            DelegateChoice {
                MessageRow {
                    id: message

                    width: ListView.view.width
                    selecting: rows.selecting
                    ListView.onPooled: rows.pooled(message)
                    retriable: rows.retriable
                    onRetryWanted: id => rows.retryWanted(id)
                    onDiscardWanted: id => rows.discardWanted(id)
                }
            }
        }
    }
}
