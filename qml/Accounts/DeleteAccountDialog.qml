// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Deleting an account for good, on its server. The address has to be typed.
Dialog {
    id: dialog

    /// Null once it is gone.
    required property Account account
    readonly property AccountDeletion deletion: dialog.account?.signIn.deletion ?? null
    readonly property bool busy: dialog.deletion?.state === AccountDeletion.State.Sending

    title: qsTr("Delete account on the server")
    acceptText: qsTr("Delete account")
    danger: true
    acceptable: !dialog.busy && typed.text !== ""
    closeOnAccept: false
    Component.onCompleted: dialog.deletion.reset()
    onOpened: typed.forceActiveFocus()
    onConfirmed: dialog.account.signIn.deleteAccount(typed.text, history.checked)
    onAccountChanged: {
        if (dialog.account === null)
            dialog.close();
    }

    Connections {
        target: dialog.deletion

        function onDeleted(): void {
            dialog.close();
        }
    }

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        Label {
            text: dialog.account?.address ?? ""
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ProblemText {
            text: dialog.busy ? "" : (dialog.deletion?.problem ?? "")
            detail: dialog.deletion?.detail ?? ""
        }
        FieldBox {
            label: qsTr("Type the address to confirm")
            Layout.fillWidth: true

            TextField {
                id: typed

                enabled: !dialog.busy
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                onTextEdited: dialog.deletion.reset()
                onAccepted: dialog.confirm()
            }
        }
        CheckBox {
            id: history

            text: qsTr("Delete its messages and its list of rooms on this computer, too")
            enabled: !dialog.busy
            Layout.fillWidth: true
        }
        Note {
            text: history.checked ? "" : qsTr("They stay on this computer, and are there again when an account with this address is added.")
            visible: text !== ""
        }
        BusyLine {
            running: dialog.busy
            Layout.fillWidth: true
        }
    }
}
