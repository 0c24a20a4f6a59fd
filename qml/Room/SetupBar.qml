// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The progress of setting up a new room, and the choices when that fails.
Rectangle {
    id: bar

    required property Room room
    readonly property RoomSetup setup: bar.room.ownership.setup
    readonly property bool failed: bar.setup.state === RoomSetup.State.Failed
    readonly property bool ready: bar.setup.state === RoomSetup.State.Ready
    readonly property bool done: bar.ready || bar.setup.state === RoomSetup.State.Short
    readonly property color ink: bar.setup.serious ? Tokens.danger : bar.ready ? Tokens.positive : bar.done ? Tokens.warning : Tokens.accent

    implicitHeight: grid.implicitHeight + 2 * Tokens.gap
    color: bar.setup.serious ? Tokens.dangerFill : bar.done && !bar.ready ? Tokens.warningFill : Tokens.infoFill

    DialogLoader {
        id: inviting

        sourceComponent: InviteDialog {
            room: bar.room
            onClosed: {
                if (bar.room.sentInvitations.count > 0)
                    bar.setup.dismiss();
            }
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.margin
        columns: bar.width < (bar.failed ? Tokens.fitsManyButtons : Tokens.fitsButtons) ? 1 : 2
        columnSpacing: Tokens.gap
        rowSpacing: 0

        RowLayout {
            spacing: Tokens.gap

            Icon {
                source: bar.ready ? Icons.check : bar.failed || bar.done ? Icons.warning : Icons.clock
                color: bar.ink
            }
            AnnouncedLabel {
                text: bar.setup.text
                urgent: !bar.ready
                Layout.topMargin: Tokens.space
                Layout.bottomMargin: Tokens.space
            }
        }
        RowLayout {
            spacing: Tokens.gap
            visible: bar.failed || bar.done

            Item {
                visible: grid.columns === 1
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("See the settings")
                focusPolicy: Qt.TabFocus
                visible: bar.done && !bar.ready && bar.room.ownership.allowed && bar.room.ownership.configuration === null
                onClicked: bar.room.ownership.open()
            }
            Button {
                text: qsTr("Invite people...")
                focusPolicy: Qt.TabFocus
                primary: true
                visible: bar.done && bar.setup.kind === Preset.Kind.PrivateGroup
                onClicked: inviting.open()
            }
            IconButton {
                text: qsTr("Dismiss")
                focusPolicy: Qt.TabFocus
                source: Icons.close
                visible: bar.done
                onClicked: bar.setup.dismiss()
            }
            Button {
                text: qsTr("Delete room")
                focusPolicy: Qt.TabFocus
                danger: true
                visible: bar.failed && bar.room.ownership.unfinished
                onClicked: bar.room.ownership.close()
            }
            Button {
                text: qsTr("Use the server's settings")
                focusPolicy: Qt.TabFocus
                visible: bar.failed && bar.room.ownership.unfinished
                onClicked: bar.setup.useDefaults()
            }
            Button {
                text: qsTr("Try again")
                focusPolicy: Qt.TabFocus
                primary: true
                visible: bar.failed
                onClicked: bar.setup.retry()
            }
        }
    }
}
