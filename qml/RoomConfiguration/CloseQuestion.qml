// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Says what closing the settings would undo, and asks.
FocusScope {
    id: question

    required property bool newRoom
    required property int changes
    signal confirmed
    signal denied

    implicitHeight: column.implicitHeight + 2 * Tokens.margin
    onVisibleChanged: {
        if (question.visible)
            sentence.Accessible.announce(sentence.text, Accessible.Assertive);
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.dangerFill
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Tokens.wide
        spacing: Tokens.gap

        Label {
            id: sentence

            text: question.newRoom ? qsTr("This room was never saved. Closing now deletes it, with everything in it.") : qsTr("%n change(s) are not saved. Closing now discards them.", "", question.changes)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.gap

            Item {
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Keep editing")
                focus: true
                onClicked: question.denied()
            }
            Button {
                text: question.newRoom ? qsTr("Delete room") : qsTr("Discard changes")
                danger: true
                primary: true
                onClicked: question.confirmed()
            }
        }
    }
}
