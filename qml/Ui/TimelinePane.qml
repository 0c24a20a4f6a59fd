// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The timeline, and the way back to its end.
FocusScope {
    id: pane

    required property Room room

    function follow(): void {
        view.follow();
    }

    TimelineView {
        id: view

        anchors.fill: parent
        room: pane.room
        focus: true
    }

    // Not inside the view, which takes a click for itself while it moves.
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.margin
        text: pane.room.unread > 0 ? qsTr("%n new message(s)", "", pane.room.unread) : qsTr("To the newest")
        icon.source: Icons.down
        visible: !view.following && view.contentHeight > view.height
        onClicked: view.follow()
    }
}
