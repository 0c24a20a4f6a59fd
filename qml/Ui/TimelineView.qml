// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels
import Parlour.Controls
import Parlour.Model

/// What was said, the newest at the bottom. Follows only while the end is in sight.
ListView {
    id: view

    required property Room room
    property bool following: true
    /// The view moves by itself, not because somebody scrolls.
    property bool settling: false
    readonly property bool seen: view.following && view.visible && view.Window.active

    function follow(): void {
        view.following = true;
        view.settle();
    }

    function isNearEnd(): bool {
        return view.originY + view.contentHeight + view.bottomMargin - view.contentY - view.height < Tokens.vast;
    }

    function settle(): void {
        if (!view.following || view.count === 0)
            return;
        view.settling = true;
        view.positionViewAtEnd();
        view.settling = false;
    }

    function announce(text: string, urgent: bool): void {
        if (view.visible || urgent)
            Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
    }

    function move(step: int): void {
        view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + step));
        view.positionViewAtIndex(view.currentIndex, ListView.Contain);
    }

    model: view.room.timeline
    clip: true
    reuseItems: true
    activeFocusOnTab: true
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    topMargin: Tokens.gap
    bottomMargin: Tokens.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")

    onContentHeightChanged: Qt.callLater(view.settle)
    onHeightChanged: Qt.callLater(view.settle)
    onWidthChanged: Qt.callLater(view.settle)
    onContentYChanged: {
        if (!view.settling)
            view.following = view.isNearEnd();
    }
    onActiveFocusChanged: {
        if (view.activeFocus && view.currentIndex < 0)
            view.currentIndex = view.count - 1;
    }
    onSeenChanged: {
        if (view.seen)
            view.room.markRead();
    }
    onCountChanged: {
        Qt.callLater(view.settle);
        if (view.seen)
            view.room.markRead();
    }
    Component.onCompleted: view.follow()

    Keys.onUpPressed: view.move(-1)
    Keys.onDownPressed: view.move(1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageUp)
            view.move(-10);
        else if (event.key === Qt.Key_PageDown)
            view.move(10);
        else if (event.key === Qt.Key_Home)
            view.move(-view.count);
        else if (event.key === Qt.Key_End)
            view.move(view.count);
        else
            event.accepted = false;
    }

    T.ScrollBar.vertical: ScrollBar {}

    section.property: "day"
    section.delegate: DayHeading {
        width: ListView.view.width
    }

    delegate: DelegateChooser {
        role: "kind"

        DelegateChoice {
            roleValue: Timeline.Kind.Notice

            NoticeRow {
                width: ListView.view.width
            }
        }
        DelegateChoice {
            MessageRow {
                width: ListView.view.width
                onRetryWanted: id => view.room.retry(id)
            }
        }
    }

    Connections {
        target: view.room.timeline

        function onArrived(accessibleName: string, mention: bool): void {
            view.announce(accessibleName, mention);
        }
    }

    Button {
        parent: view
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.margin
        text: view.room.unread > 0 ? qsTr("%n new message(s)", "", view.room.unread) : qsTr("To the newest")
        icon.source: Icons.down
        visible: !view.following && view.contentHeight > view.height
        onClicked: view.follow()
    }

    Label {
        parent: view
        anchors.centerIn: parent
        text: qsTr("Nothing has been said here yet.")
        dim: true
        visible: view.count === 0
    }
}
