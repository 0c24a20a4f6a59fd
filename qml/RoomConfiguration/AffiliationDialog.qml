// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Asks before somebody's affiliation changes, and for a reason; or shows the obstacle.
Dialog {
    id: dialog

    required property Affiliations affiliations
    required property Reasons reasons
    required property int before
    required property int after
    required property list<string> addresses
    required property bool invite
    readonly property affiliationQuestion question: dialog.affiliations.question(dialog.before, dialog.after, dialog.addresses)
    readonly property bool possible: dialog.question.obstacle === ""

    title: dialog.question.title
    acceptText: dialog.possible ? (dialog.invite ? qsTr("Unban and invite") : dialog.question.acceptText) : ""
    danger: dialog.question.grave
    onOpened: reason.takeFocus()
    onConfirmed: {
        dialog.reasons.remember(reason.text);
        dialog.affiliations.change(dialog.before, dialog.after, dialog.addresses, reason.text, dialog.invite);
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        Label {
            text: dialog.question.consequence
            wrapMode: Text.Wrap
            visible: dialog.possible
            Layout.fillWidth: true
        }
        ProblemText {
            text: dialog.question.obstacle
        }
        ReasonField {
            id: reason

            reasons: dialog.reasons
            visible: dialog.possible
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
}
