// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The person's accounts: their order and switches, and actions on the chosen one.
Dialog {
    id: dialog

    required property AccountList accounts
    readonly property Account chosen: (list.currentItem as AccountRow)?.account ?? null
    signal addWanted
    signal signInWanted(Account account)
    signal passwordWanted(Account account)
    signal pictureWanted(Account account)
    signal removalWanted(Account account)
    signal creationWanted
    signal deletionWanted(Account account)

    function shift(by: int): void {
        const to = list.currentIndex + by;
        if (to < 0 || to >= list.count)
            return;
        dialog.accounts.move(list.currentIndex, to);
        list.currentIndex = to;
    }

    title: qsTr("Accounts")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: list.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        Rectangle {
            color: Tokens.surface
            radius: Tokens.radius
            border.width: Tokens.hair
            border.color: Tokens.separator
            implicitHeight: Math.max(1, Math.min(list.count, 6)) * Tokens.roomRowHeight + 2 * Tokens.hair
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Tokens.roomRowHeight

            List {
                id: list

                anchors.fill: parent
                anchors.margins: Tokens.hair
                model: dialog.accounts
                currentIndex: 0
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Accounts")
                Keys.onPressed: event => {
                    event.accepted = event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
                    if (event.accepted)
                        dialog.shift(event.key === Qt.Key_Up ? -1 : 1);
                }

                delegate: AccountRow {
                    id: row

                    width: ListView.view.width
                    onClicked: {
                        list.currentIndex = row.index;
                        list.forceActiveFocus();
                    }
                }
            }
        }
        Flow {
            spacing: Tokens.gap
            Layout.fillWidth: true

            Button {
                text: qsTr("Sign in")
                visible: dialog.chosen?.state === SignIn.State.SignedOut
                onClicked: dialog.signInWanted(dialog.chosen)
            }
            Button {
                text: qsTr("Change password")
                enabled: dialog.chosen?.state === SignIn.State.Online
                visible: dialog.chosen?.state !== SignIn.State.SignedOut
                onClicked: dialog.passwordWanted(dialog.chosen)
            }
            Button {
                text: qsTr("Picture...")
                enabled: dialog.chosen?.state === SignIn.State.Online
                visible: dialog.chosen?.state !== SignIn.State.SignedOut
                onClicked: dialog.pictureWanted(dialog.chosen)
            }
            Button {
                text: qsTr("Remove account")
                enabled: dialog.chosen !== null
                onClicked: dialog.removalWanted(dialog.chosen)
            }
            Button {
                text: qsTr("Delete on server...")
                enabled: dialog.chosen?.state === SignIn.State.Online
                onClicked: dialog.deletionWanted(dialog.chosen)
            }
        }
        RowLayout {
            spacing: Tokens.gap

            Button {
                text: qsTr("Add account")
                icon.source: Icons.add
                flat: true
                leftPadding: Tokens.space
                rightPadding: Tokens.space
                onClicked: dialog.addWanted()
            }
            Button {
                text: qsTr("Create account")
                flat: true
                onClicked: dialog.creationWanted()
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                source: Icons.up
                text: qsTr("Move up")
                enabled: list.currentIndex > 0
                visible: list.count > 1
                onClicked: dialog.shift(-1)
            }
            IconButton {
                source: Icons.down
                text: qsTr("Move down")
                enabled: list.currentIndex < list.count - 1
                visible: list.count > 1
                onClicked: dialog.shift(1)
            }
        }
    }
}
