// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Who asks one into which room. Quiet: nothing happens until one answers.
ListView {
    id: bars

    required property InvitationList invitations

    model: bars.invitations
    implicitHeight: contentHeight
    interactive: false
    visible: bars.count > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Invitations")

    delegate: Banner {
        id: bar

        required property int index
        required property string reason
        required property bool declinable

        width: ListView.view.width
        source: Icons.door

        Label {
            text: bar.reason
            dim: true
            elide: Text.ElideRight
            visible: text !== ""
            Layout.maximumWidth: bar.width / 3
        }
        Button {
            text: qsTr("Accept")
            primary: true
            onClicked: bars.invitations.accept(bar.index)
        }
        Button {
            text: qsTr("Look first")
            onClicked: bars.invitations.preview(bar.index)
        }
        Button {
            text: bar.declinable ? qsTr("Decline") : qsTr("Ignore")
            onClicked: bars.invitations.decline(bar.index)
        }
    }
}
