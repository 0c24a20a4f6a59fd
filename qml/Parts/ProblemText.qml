// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A failure in our words, and below in those of the server. Read out at once.
Rectangle {
    id: problem

    required property string text
    property string detail

    implicitHeight: column.implicitHeight + 2 * Tokens.gap
    radius: Tokens.radius
    color: Tokens.dangerFill
    visible: problem.text !== ""
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Tokens.margin
        spacing: Tokens.space

        AnnouncedLabel {
            text: problem.text
            urgent: true
            color: Tokens.danger
        }
        Note {
            text: problem.detail
        }
    }
}
