// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// In place of the composer after a removal: who did it, why, and the next step.
FocusScope {
    id: bar

    required property Room room

    implicitHeight: column.implicitHeight + 2 * Tokens.margin
    onVisibleChanged: {
        if (bar.visible)
            message.Accessible.announce(message.text, Accessible.Assertive);
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
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.wide
        spacing: Tokens.space

        Heading {
            text: bar.room.status.title
            visible: text !== "" && text !== message.text
            Layout.fillWidth: true
        }
        Label {
            id: message

            text: bar.room.status.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Note {
            text: bar.room.status.detail
        }
        NextStep {
            room: bar.room
            cancellable: false
            focus: true
            Layout.fillWidth: true
        }
    }
}
