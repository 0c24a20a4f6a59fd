// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Banners about the connection to this room.
BarStack {
    id: bars

    required property Room room
    required property Account account
    readonly property bool off: bars.account.state === SignIn.State.Off

    OnDemand {
        wanted: bars.room.ownership.setup.state !== RoomSetup.State.Idle
        Layout.fillWidth: true

        SetupBar {
            room: bars.room
        }
    }
    OnDemand {
        wanted: bars.room.occupancy.state === Join.State.Lost
        Layout.fillWidth: true

        Banner {
            text: bars.off ? qsTr("The account of this room is switched off.") : qsTr("Reconnecting...")
            mood: bars.off ? Banner.Mood.Info : Banner.Mood.Warning
            source: Icons.offline

            Button {
                text: qsTr("Try now")
                visible: bars.account.state === SignIn.State.Reconnecting
                onClicked: bars.account.signIn.retryNow()
            }
            Button {
                text: qsTr("Switch on")
                visible: bars.off
                onClicked: bars.account.enabled = true
            }
        }
    }
    OnDemand {
        wanted: bars.room.occupancy.state === Join.State.Joining
        Layout.fillWidth: true

        Banner {
            text: bars.room.status.text || qsTr("Joining...")
            source: Icons.clock

            Button {
                text: qsTr("Cancel")
                onClicked: bars.room.cancel()
            }
        }
    }
    OnDemand {
        wanted: bars.room.voice.question !== ""
        Layout.fillWidth: true

        Banner {
            text: bars.room.voice.question
            source: Icons.person

            Button {
                text: qsTr("Let speak")
                primary: true
                onClicked: bars.room.voice.answer(true)
            }
            Button {
                text: qsTr("Deny")
                onClicked: bars.room.voice.answer(false)
            }
        }
    }
    OnDemand {
        wanted: bars.room.registration.request !== ""
        Layout.fillWidth: true

        Banner {
            text: bars.room.registration.request
            source: Icons.person

            Button {
                text: qsTr("Make a member")
                primary: true
                onClicked: bars.room.registration.answerRequest(true)
            }
            Button {
                text: qsTr("Deny membership")
                onClicked: bars.room.registration.answerRequest(false)
            }
        }
    }
    OnDemand {
        wanted: bars.room.password.notice !== ""
        Layout.fillWidth: true

        Banner {
            text: bars.room.password.notice
            mood: Banner.Mood.Warning

            StoreUnencrypted {
                onConfirmed: bars.room.password.storeUnencrypted()
            }
            IconButton {
                text: qsTr("Dismiss")
                source: Icons.close
                onClicked: bars.room.password.dismissNotice()
            }
        }
    }
}
