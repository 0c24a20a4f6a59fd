// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Parlour.Model

/// How each kind of row of a timeline looks.
DelegateChooser {
    id: rows

    required property MessageActions actions
    required property bool retriable
    signal retryWanted(string id)
    signal discardWanted(string id)

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
            selecting: rows.actions.selecting === message
            ListView.onPooled: rows.actions.leave(message)
            retriable: rows.retriable
            onRetryWanted: id => rows.retryWanted(id)
            onDiscardWanted: id => rows.discardWanted(id)
        }
    }
}
