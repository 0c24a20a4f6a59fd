// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// All rooms, account by account, and the accounts themselves.
Rectangle {
    id: pane

    required property Session session
    readonly property Rooms rooms: pane.session.rooms
    readonly property bool roomy: pane.width >= Tokens.sidebarWidth * 1.25
    signal joinWanted
    signal newRoomWanted
    signal browseWanted
    signal keysWanted
    signal accountsWanted
    signal statusTextWanted
    signal opened

    function open(row: int): void {
        const room = pane.rooms.at(row);
        if (room === null)
            return;
        pane.rooms.current = room;
        pane.opened();
    }

    color: Tokens.raised

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Tokens.gap
            Layout.margins: Tokens.gap
            Layout.preferredHeight: Tokens.barHeight - 2 * Tokens.gap

            Button {
                text: qsTr("Join room")
                icon.source: pane.roomy ? Icons.add : ""
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: pane.joinWanted()
            }
            Button {
                text: qsTr("New room")
                icon.source: pane.roomy ? Icons.create : ""
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: pane.newRoomWanted()
            }
            IconButton {
                source: Icons.search
                text: qsTr("Browse rooms")
                onClicked: pane.browseWanted()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        ListView {
            id: list

            model: pane.rooms
            clip: true
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms")
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: pane.open(list.currentIndex)
            Keys.onEnterPressed: pane.open(list.currentIndex)
            Keys.onSpacePressed: pane.open(list.currentIndex)
            Keys.onMenuPressed: menu.show(list.currentIndex, 0, list.currentItem ? list.currentItem.y : 0)

            section.property: pane.session.accounts.count > 1 ? "accountAddress" : ""
            section.delegate: AccountHeading {
                width: ListView.view.width
                accounts: pane.session.accounts
            }

            delegate: RoomRow {
                id: row

                width: ListView.view.width
                highlighted: row.room === pane.rooms.current
                onClicked: {
                    list.currentIndex = row.index;
                    pane.open(row.index);
                }
                onMenuWanted: (x, y) => menu.show(row.index, x, row.y + y - list.contentY)
            }

            Connections {
                target: pane.rooms

                function onCurrentChanged(): void {
                    list.currentIndex = pane.rooms.currentRow;
                }
            }

            RoomMenu {
                id: menu

                rooms: pane.rooms
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        AccountFooter {
            session: pane.session
            Layout.fillWidth: true
            onKeysWanted: pane.keysWanted()
            onAccountsWanted: pane.accountsWanted()
            onStatusTextWanted: pane.statusTextWanted()
        }
    }
}
