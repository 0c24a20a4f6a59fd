// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The received invitations. Quiet: nothing happens until the person answers, and those of strangers are hidden at
/// first.
ColumnLayout {
    id: bars

    required property ReceivedInvitations invitations

    spacing: 0
    visible: bars.invitations.count > 0

    DialogLoader {
        id: declining

        property string inviter
        property string address
        property string room

        sourceComponent: DeclineDialog {
            room: declining.room
            onDeclined: reason => bars.invitations.declineFrom(declining.inviter, declining.address, reason)
        }
    }

    ListView {
        id: list

        model: bars.invitations
        implicitHeight: contentHeight
        interactive: false
        visible: list.count > bars.invitations.hidden
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Invitations")

        delegate: InvitationCard {
            id: card

            width: list.width
            visible: card.shown
            height: card.shown ? card.implicitHeight : 0
            onAccepted: bars.invitations.accept(card.index)
            onPreviewed: bars.invitations.preview(card.index)
            onDeclined: {
                if (!card.declinable)
                    return bars.invitations.decline(card.index);
                declining.inviter = card.inviterAddress;
                declining.address = card.roomAddress;
                declining.room = card.roomName;
                declining.open();
            }
        }
    }
    Banner {
        text: [qsTr("%n invitation(s) from people you do not know.", "", bars.invitations.hidden), bars.invitations.hiddenText].join("\n")
        source: Icons.door
        visible: bars.invitations.hidden > 0
        Layout.fillWidth: true

        Button {
            text: qsTr("Show")
            Accessible.name: qsTr("Show invitations")
            Accessible.description: bars.invitations.hiddenText
            onClicked: bars.invitations.showAll()
        }
    }
}
