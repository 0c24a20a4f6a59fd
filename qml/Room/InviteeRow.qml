// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Somebody who was invited, with outcome and actions.
Item {
    id: row

    required property SentInvitations invitations
    required property int index
    required property string address
    required property string text
    required property int invitation
    readonly property bool banned: row.invitation === SentInvitations.State.Banned
    readonly property bool notPassedOn: row.invitation === SentInvitations.State.NotPassedOn
    readonly property bool sad: row.banned || row.notPassedOn || row.invitation === SentInvitations.State.Failed

    implicitHeight: line.implicitHeight + 2 * Tokens.space
    Accessible.role: Accessible.ListItem
    Accessible.name: row.address + ", " + row.text

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: row.address
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            Label {
                text: row.text
                dim: !row.sad
                color: row.sad ? Tokens.danger : Tokens.dimText
                font.pixelSize: Tokens.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Button {
            text: qsTr("Unban and invite")
            visible: row.banned
            onClicked: row.invitations.unbanAndInvite(row.index)
        }
        Button {
            text: qsTr("Invite directly")
            visible: row.notPassedOn
            onClicked: row.invitations.inviteStraight(row.index)
        }
    }
}
