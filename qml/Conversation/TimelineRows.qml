// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Parlour.Model

/// How each kind of row of a timeline looks.
DelegateChooser {
    id: rows

    /// The row whose text can be selected just now.
    required property Item selecting
    required property bool retriable
    signal retryWanted(string id)
    signal discardWanted(string id)
    signal pooled(Item row)

    role: "kind"

    DelegateChoice {
        roleValue: Timeline.Kind.Notice

        NoticeRow {
            width: ListView.view.width
        }
    }
    DelegateChoice {
        MessageRow {
            id: message

            width: ListView.view.width
            selecting: rows.selecting === message
            ListView.onPooled: rows.pooled(message)
            retriable: rows.retriable
            onRetryWanted: id => rows.retryWanted(id)
            onDiscardWanted: id => rows.discardWanted(id)
        }
    }
}
