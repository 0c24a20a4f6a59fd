// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Who is signed in, how that is going, and what concerns the whole program.
RowLayout {
    id: footer

    required property Session session
    readonly property Account account: footer.session.account
    readonly property bool online: footer.account.state === Account.State.Online
    signal keysWanted

    spacing: Tokens.gap

    Icon {
        source: footer.online ? Icons.person : Icons.offline
        color: footer.online ? Tokens.positive : Tokens.warning
        Layout.leftMargin: Tokens.margin
    }
    ColumnLayout {
        spacing: 0
        Layout.topMargin: Tokens.gap
        Layout.bottomMargin: Tokens.gap

        Label {
            text: footer.account.address
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Label {
            text: footer.account.stateText
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideRight
            Layout.fillWidth: true
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
            MenuSeparator {}
            MenuItem {
                text: qsTr("Sign out")
                onTriggered: footer.account.signOut()
            }
        }
    }
}
