// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Rooms on the left, the open one beside them, news about the account above.
FocusScope {
    id: home

    required property Session session
    readonly property Account account: home.session.account
    readonly property RoomList rooms: home.account.rooms

    RowLayout {
        anchors.fill: parent
        spacing: 0

        RoomListPane {
            session: home.session
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(Tokens.sidebarWidth, home.width * 0.4)
            onJoinWanted: joinDialog.active = true
            onNewRoomWanted: newRoomDialog.active = true
            onKeysWanted: keys.active = true
            onOpened: stack.takeFocus()
        }
        Separator {
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 0

            AccountBars {
                account: home.account
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            PasswordsBar {
                rooms: home.rooms
                Layout.fillWidth: true
                onOpened: stack.takeFocus()
            }
            RoomStack {
                id: stack

                account: home.account
                visible: home.rooms.count > 0
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            EmptyState {
                visible: home.rooms.count === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                onJoinWanted: joinDialog.active = true
                onNewRoomWanted: newRoomDialog.active = true
            }
        }
    }

    Loader {
        id: joinDialog

        active: false

        sourceComponent: JoinDialog {
            account: home.account
            visible: true
            onClosed: joinDialog.active = false
            onJoined: Qt.callLater(stack.takeFocus)
        }
    }
    Loader {
        id: newRoomDialog

        active: false

        sourceComponent: NewRoomDialog {
            account: home.account
            visible: true
            onClosed: newRoomDialog.active = false
            onCreated: Qt.callLater(stack.takeFocus)
        }
    }
    Loader {
        id: switcher

        active: false

        sourceComponent: RoomSwitcher {
            rooms: home.rooms
            visible: true
            onClosed: switcher.active = false
            onChosen: Qt.callLater(stack.takeFocus)
        }
    }
    Loader {
        id: keys

        active: false

        sourceComponent: KeyboardHelp {
            visible: true
            onClosed: keys.active = false
        }
    }

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: switcher.active = true
    }
    Shortcut {
        sequence: "F1"
        onActivated: keys.active = true
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: joinDialog.active = true
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: newRoomDialog.active = true
    }
    Shortcut {
        sequence: "Alt+Up"
        onActivated: {
            home.rooms.step(-1);
            stack.takeFocus();
        }
    }
    Shortcut {
        sequence: "Alt+Down"
        onActivated: {
            home.rooms.step(1);
            stack.takeFocus();
        }
    }
}
