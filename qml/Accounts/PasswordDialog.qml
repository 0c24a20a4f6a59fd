// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// A change of an account's password, on its server.
Dialog {
    id: dialog

    required property Account account
    readonly property PasswordChange change: dialog.account.password.change
    readonly property bool done: dialog.change.state === PasswordChange.State.Done
    readonly property bool busy: dialog.change.state === PasswordChange.State.Sending

    title: qsTr("Change password")
    acceptText: dialog.done ? qsTr("Close") : qsTr("Change")
    acceptable: !dialog.busy
    cancellable: !dialog.done
    closeOnAccept: false
    Component.onCompleted: dialog.change.reset()
    onOpened: fresh.forceActiveFocus()
    onConfirmed: {
        if (dialog.done)
            dialog.accept();
        else
            dialog.account.password.changeTo(fresh.text, again.text);
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        Label {
            text: dialog.account.address
            dim: true
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        ProblemText {
            text: dialog.busy || dialog.done ? "" : dialog.change.problem
            detail: dialog.change.detail
        }
        AnnouncedLabel {
            text: dialog.done ? qsTr("Your password was changed.") : ""
        }
        Banner {
            text: dialog.account.password.notice
            mood: Banner.Mood.Warning
            radius: Tokens.radius
            visible: dialog.done && text !== ""
            Layout.fillWidth: true
        }
        FieldBox {
            label: qsTr("New password")
            hint: fresh.hint
            visible: !dialog.done
            Layout.fillWidth: true

            PasswordField {
                id: fresh

                enabled: !dialog.busy
                wrong: dialog.change.problem !== "" && !dialog.change.mismatch
                Layout.fillWidth: true
                onAccepted: again.forceActiveFocus()
            }
        }
        FieldBox {
            label: qsTr("New password again")
            hint: again.hint
            visible: !dialog.done
            Layout.fillWidth: true

            PasswordField {
                id: again

                enabled: !dialog.busy
                wrong: dialog.change.mismatch
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
        BusyLine {
            running: dialog.busy
            Layout.fillWidth: true
        }
    }
}
