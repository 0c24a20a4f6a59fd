// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Takes files that are dropped onto a conversation.
DropArea {
    id: area

    required property Attachments attachments

    enabled: area.attachments !== null
    keys: ["text/uri-list"]
    onEntered: drag => drag.accepted = drag.hasUrls
    onDropped: drop => {
        if (!drop.hasUrls || area.attachments === null)
            return;
        area.attachments.add(drop.urls);
        drop.acceptProposedAction();
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Tokens.gap
        visible: area.containsDrag
        color: Tokens.infoFill
        opacity: 0.95
        radius: Tokens.cardRadius
        border.width: Tokens.ring
        border.color: Tokens.accent

        Label {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Tokens.wide)
            text: qsTr("Drop files here to attach them")
            font.pixelSize: Tokens.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
