// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Signing in. What is typed stays until it worked.
FocusScope {
    id: page

    required property Account account

    Rectangle {
        anchors.fill: parent
        color: Tokens.raised
    }

    ScrollArea {
        anchors.fill: parent
        maximumWidth: Tokens.cardWidth

        Item {
            anchors.fill: parent
            implicitHeight: column.implicitHeight + 2 * Tokens.vast

            ColumnLayout {
                id: column

                anchors.centerIn: parent
                width: parent.width - 2 * Tokens.wide
                spacing: Tokens.wide

                Welcome {
                    text: qsTr("Group chat for people who live in rooms and run them.")
                    Layout.fillWidth: true
                }

                CertificateCard {
                    account: page.account
                    visible: page.account.signIn.certificateAsked
                    Layout.fillWidth: true
                }

                SignInCard {
                    account: page.account
                    visible: !page.account.signIn.certificateAsked
                    focus: visible
                    Layout.fillWidth: true
                }
            }
        }
    }
}
