// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Destroys a room: explains the consequences, and asks for its name while others are inside.
Dialog {
    id: dialog

    required property Room room
    required property Reasons reasons
    readonly property Destruction destruction: dialog.room.ownership.destruction
    readonly property bool named: dialog.destruction.others === 0 || dialog.destruction.confirms(name.text, dialog.room.details.name)
    readonly property bool inside: dialog.room.occupancy.state === Join.State.Joined

    title: qsTr("Destroy %1?").arg(dialog.room.details.nameInText)
    acceptText: qsTr("Destroy")
    danger: true
    closeOnAccept: false
    acceptable: dialog.named && successor.problem === "" && !dialog.destruction.underWay
    onOpened: {
        dialog.destruction.forget();
        reason.takeFocus();
    }
    onInsideChanged: {
        if (!dialog.inside)
            dialog.close();
    }
    onConfirmed: {
        dialog.reasons.remember(reason.text);
        dialog.destruction.begin(reason.text, successor.typed, secret.text);
    }

    contentItem: ScrollArea {
        implicitHeight: page.implicitHeight

        Item {
            id: page

            anchors.fill: parent
            implicitHeight: column.implicitHeight + 2 * Tokens.space

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Tokens.space
                spacing: Tokens.margin

                RoomAddress {
                    room: dialog.room
                }
                Label {
                    text: qsTr("The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Label {
                    text: qsTr("%n other people are inside. They are put out and told the reason and the new room, if you give them.", "", dialog.destruction.others)
                    wrapMode: Text.Wrap
                    visible: dialog.destruction.others > 0
                    Layout.fillWidth: true
                }
                ReasonField {
                    id: reason

                    reasons: dialog.reasons
                    Layout.fillWidth: true
                    onAccepted: dialog.confirm()
                }
                FieldBox {
                    id: successor

                    readonly property string typed: address.text.trim()
                    readonly property string complete: dialog.destruction.completeSuccessor(successor.typed)

                    label: qsTr("New room in its place (optional)")
                    problem: dialog.destruction.successorProblem(successor.typed)
                    hint: successor.complete !== successor.typed ? qsTr("This is %1.").arg(successor.complete) : ""
                    Layout.fillWidth: true

                    AddressField {
                        id: address

                        label: qsTr("New room")
                        placeholderText: qsTr("room@chat.server.example")
                        wrong: successor.problem !== ""
                        Layout.fillWidth: true
                        onLinked: secret.text = address.link.password || secret.text
                        onAccepted: dialog.confirm()
                    }
                }
                FieldBox {
                    label: qsTr("Password of the new room (optional)")
                    hint: secret.hint || qsTr("Everybody who is inside now is told it, so that they can follow.")
                    visible: successor.typed !== ""
                    Layout.fillWidth: true

                    PasswordField {
                        id: secret

                        label: qsTr("Password of the new room")
                        Layout.fillWidth: true
                        onAccepted: dialog.confirm()
                    }
                }
                FieldBox {
                    label: qsTr("Type %1 to confirm").arg(dialog.room.details.nameInText)
                    visible: dialog.destruction.others > 0
                    Layout.fillWidth: true

                    TextField {
                        id: name

                        label: qsTr("Name of the room")
                        placeholderText: dialog.room.details.name
                        Layout.fillWidth: true
                        onAccepted: dialog.confirm()
                    }
                }
                ProblemText {
                    text: dialog.destruction.problem
                    Layout.fillWidth: true
                }
            }
        }
    }
}
