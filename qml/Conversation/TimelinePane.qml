// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The timeline, and the way back to its end.
FocusScope {
    id: pane

    required property TimelineModel timeline
    required property int unread
    property string emptyText: qsTr("Nothing has been said here yet.")
    property alias retriable: view.retriable
    signal read
    signal retryWanted(string id)
    signal discardWanted(string id)

    function follow(): void {
        view.follow();
    }

    TimelineView {
        id: view

        anchors.fill: parent
        timeline: pane.timeline
        focus: true
        onRead: pane.read()
        onRetryWanted: id => pane.retryWanted(id)
        onDiscardWanted: id => pane.discardWanted(id)
    }

    // Not inside the view, which takes a click for itself while it moves.
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.margin
        text: pane.unread > 0 ? qsTr("%n new message(s)", "", pane.unread) : qsTr("To the newest")
        icon.source: Icons.down
        visible: !view.following && view.contentHeight > view.height
        onClicked: view.follow()
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Tokens.vast, Tokens.cardWidth)
        text: pane.emptyText
        dim: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        visible: view.count === 0
    }
}
