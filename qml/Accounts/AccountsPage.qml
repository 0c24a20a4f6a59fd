// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The person's accounts: their order and switches, and actions on the chosen one.
ColumnLayout {
    id: page

    required property AccountList accounts
    /// The AccountDialogs that show what an action asks.
    required property Item over
    readonly property Account chosen: (list.currentItem as AccountRow)?.account ?? null

    function takeFocus(): void {
        list.forceActiveFocus();
    }

    function shift(by: int): void {
        const to = list.currentIndex + by;
        if (to < 0 || to >= list.count)
            return;
        page.accounts.move(list.currentIndex, to);
        list.currentIndex = to;
    }

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
            model: page.accounts
            currentIndex: 0
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Accounts")
            Keys.onPressed: event => {
                event.accepted = event.modifiers & Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
                if (event.accepted)
                    page.shift(event.key === Qt.Key_Up ? -1 : 1);
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
            visible: page.chosen?.state === SignIn.State.SignedOut
            onClicked: (page.over as AccountDialogs).signIn(page.chosen)
        }
        Button {
            text: qsTr("Change password")
            enabled: page.chosen?.state === SignIn.State.Online
            visible: page.chosen?.state !== SignIn.State.SignedOut
            onClicked: (page.over as AccountDialogs).changePassword(page.chosen)
        }
        Button {
            text: qsTr("Picture...")
            enabled: page.chosen?.state === SignIn.State.Online
            visible: page.chosen?.state !== SignIn.State.SignedOut
            onClicked: (page.over as AccountDialogs).changePicture(page.chosen)
        }
        Button {
            text: qsTr("Remove account")
            enabled: page.chosen !== null
            onClicked: (page.over as AccountDialogs).remove(page.chosen)
        }
        Button {
            text: qsTr("Delete on server...")
            enabled: page.chosen?.state === SignIn.State.Online
            onClicked: (page.over as AccountDialogs).deleteOnServer(page.chosen)
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
            onClicked: (page.over as AccountDialogs).add()
        }
        Button {
            text: qsTr("Create account")
            flat: true
            onClicked: (page.over as AccountDialogs).create()
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            source: Icons.up
            text: qsTr("Move up")
            enabled: list.currentIndex > 0
            visible: list.count > 1
            onClicked: page.shift(-1)
        }
        IconButton {
            source: Icons.down
            text: qsTr("Move down")
            enabled: list.currentIndex < list.count - 1
            visible: list.count > 1
            onClicked: page.shift(1)
        }
    }
}
