// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Who is signed in, how that is going, what others see of it, and what concerns the whole program.
RowLayout {
    id: footer

    required property Session session
    readonly property AccountList accounts: footer.session.accounts
    readonly property Status status: footer.session.status
    readonly property bool online: footer.accounts.allOnline
    readonly property Account single: footer.accounts.count === 1 ? footer.accounts.at(0) : null
    signal keysWanted
    signal accountsWanted
    signal statusTextWanted

    spacing: 0

    Button {
        id: who

        text: qsTr("Status")
        flat: true
        leftPadding: Tokens.margin
        rightPadding: Tokens.gap
        implicitHeight: lines.implicitHeight + 2 * Tokens.gap
        Layout.fillWidth: true
        Layout.margins: Tokens.tiny
        Accessible.description: qsTr("Choose what others see")
        onClicked: statusMenu.open()

        contentItem: RowLayout {
            id: lines

            spacing: Tokens.gap

            Icon {
                source: footer.online ? Icons.person : Icons.offline
                color: !footer.online ? Tokens.warning : footer.status.available ? Tokens.positive : footer.status.choice === Status.DoNotDisturb ? Tokens.danger : Tokens.warning
            }
            ColumnLayout {
                spacing: 0

                Label {
                    text: footer.accounts.title
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                Label {
                    text: footer.online ? footer.status.word : footer.accounts.stateText
                    dim: true
                    font.pixelSize: Tokens.small
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }

        StatusMenu {
            id: statusMenu

            y: -implicitHeight - Tokens.space
            status: footer.status
            onTextWanted: footer.statusTextWanted()
        }
    }
    IconButton {
        id: button

        source: Icons.menu
        text: qsTr("Menu")
        Layout.rightMargin: Tokens.gap
        onClicked: menu.open()

        Menu {
            id: menu

            x: button.width - width
            y: -implicitHeight - Tokens.space
            width: Tokens.fieldWidth

            MenuItem {
                text: qsTr("Accounts")
                onTriggered: footer.accountsWanted()
            }
            MenuSeparator {}
            MenuItem {
                text: qsTr("Rooms by hand")
                checkable: true
                checked: footer.session.rooms.order === Rooms.Order.ByHand
                onTriggered: footer.session.rooms.order = Rooms.Order.ByHand
            }
            MenuItem {
                text: qsTr("Rooms by name")
                checkable: true
                checked: footer.session.rooms.order === Rooms.Order.ByName
                onTriggered: footer.session.rooms.order = Rooms.Order.ByName
            }
            MenuItem {
                text: qsTr("Rooms by activity")
                checkable: true
                checked: footer.session.rooms.order === Rooms.Order.ByActivity
                onTriggered: footer.session.rooms.order = Rooms.Order.ByActivity
            }
            MenuSeparator {}
            MenuItem {
                text: qsTr("System colours")
                checkable: true
                checked: footer.session.theme === "system" || footer.session.theme === ""
                onTriggered: footer.session.theme = "system"
            }
            MenuItem {
                text: qsTr("Light")
                checkable: true
                checked: footer.session.theme === "light"
                onTriggered: footer.session.theme = "light"
            }
            MenuItem {
                text: qsTr("Dark")
                checkable: true
                checked: footer.session.theme === "dark"
                onTriggered: footer.session.theme = "dark"
            }
            MenuSeparator {}
            MenuItem {
                text: qsTr("Keyboard")
                onTriggered: footer.keysWanted()
            }
            MenuSeparator {
                visible: footer.single !== null
                height: visible ? implicitHeight : 0
            }
            MenuItem {
                text: qsTr("Sign out")
                visible: footer.single !== null
                height: visible ? implicitHeight : 0
                onTriggered: footer.single.signOut()
            }
        }
    }
}
