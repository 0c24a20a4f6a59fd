// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// Where one writes. Enter sends, Shift+Enter starts a new line, the draft belongs to the room.
FocusScope {
    id: composer

    required property Room room
    readonly property bool silent: composer.room.state === Join.State.Joined && !composer.room.canSpeak
    readonly property bool sendable: area.text.trim() !== "" && composer.room.canWrite
    signal sent

    function send(): void {
        if (!composer.sendable || !composer.room.enter(area.text))
            return;
        area.clear();
        composer.sent();
    }

    implicitHeight: composer.silent ? notice.implicitHeight : frame.implicitHeight + 2 * Tokens.margin + help.height

    Banner {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        text: qsTr("You are a visitor here. Only people with a voice can write in this room.")
        visible: composer.silent

        Button {
            text: qsTr("Ask to speak")
            visible: composer.room.canAskToSpeak
            onClicked: composer.room.askToSpeak()
        }
    }

    Column {
        id: help

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        topPadding: help.visible ? Tokens.gap : 0
        leftPadding: Tokens.wide
        visible: !composer.silent && (composer.room.commandHints.length > 0 || composer.room.inputProblem !== "")
        height: visible ? implicitHeight : 0

        Repeater {
            model: composer.room.commandHints

            Label {
                required property string modelData

                width: help.width - 2 * Tokens.wide
                text: modelData
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
            }
        }
        Label {
            id: problem

            width: help.width - 2 * Tokens.wide
            text: composer.room.inputProblem
            color: Tokens.danger
            font.pixelSize: Tokens.small
            wrapMode: Text.Wrap
            visible: text !== ""
            onTextChanged: {
                if (problem.text)
                    problem.Accessible.announce(problem.text, Accessible.Assertive);
            }
        }
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        anchors.margins: Tokens.margin
        anchors.topMargin: Tokens.margin + help.height
        implicitHeight: Math.min(area.implicitHeight, Tokens.editorHeight)
        radius: Tokens.cardRadius
        color: Tokens.surface
        visible: !composer.silent
        border.width: area.activeFocus ? Tokens.ring : Tokens.hair
        border.color: area.activeFocus ? Tokens.focus : Tokens.outline

        Flickable {
            id: flick

            anchors.fill: parent
            anchors.rightMargin: button.width
            contentHeight: area.implicitHeight
            contentWidth: width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}

            T.TextArea.flickable: TextArea {
                id: area

                label: qsTr("Message")
                placeholderText: qsTr("Message to %1").arg(composer.room.name)
                framed: false
                completion: composer.room.completedCommand
                focus: true
                leftPadding: Tokens.margin
                onTextChanged: composer.room.draft = area.text
                Component.onCompleted: {
                    area.text = composer.room.draft;
                    area.cursorPosition = area.length;
                }
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                        return;
                    if (event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier | Qt.AltModifier))
                        return;
                    event.accepted = true;
                    composer.send();
                }

                Connections {
                    target: composer.room

                    function onDraftChanged(): void {
                        if (area.text !== composer.room.draft)
                            area.text = composer.room.draft;
                    }
                }
            }
        }
        IconButton {
            id: button

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Tokens.tiny
            height: Tokens.controlHeight - 2 * Tokens.tiny
            source: Icons.send
            text: qsTr("Send")
            icon.color: composer.sendable ? Tokens.accent : Tokens.dimText
            enabled: composer.sendable
            onClicked: {
                composer.send();
                area.forceActiveFocus();
            }
        }
    }
}
