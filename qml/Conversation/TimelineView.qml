// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// The messages, the newest at the bottom. Follows only while the end is in sight.
ListView {
    id: view

    required property TimelineModel timeline
    required property ReadState reading
    /// Part of the history that the timeline shows; null where nothing is stored.
    property TimelineWindow window: null
    /// See MessageActions.
    property Acting acting: null
    /// See TimelinePane.
    property FileSharing sharing: null
    property bool contact: false
    /// True if a message that failed can be sent again now.
    property bool retriable: true
    /// True to follow the end. Only a person's hand ends it (wheel, drag, bar, keys): the view also moves when texts
    /// wrap anew.
    property bool following: true
    property real lastY: 0
    /// True while the person moves the view: a flick, a drag, the wheel or the bar.
    readonly property bool scrolling: view.moving || bar.pressed
    /// True while a row is about to shrink.
    property bool folding: false
    readonly property bool present: view.visible && view.Window.active
    /// Message that a jump has just led to.
    readonly property Item marked: place.target
    readonly property bool atEnd: view.window === null || view.window.atEnd
    signal retryWanted(string id)
    signal discardWanted(string id)
    signal linkWanted(url link)
    signal actWanted(actOffer offer)
    signal loadWanted(string range)
    /// See FileCard.
    signal fileWanted(fileTicket file, bool saves)

    function follow(): void {
        if (view.window !== null)
            view.window.showNewest();
        view.following = true;
        view.settle();
    }

    function isNearEnd(): bool {
        return view.atEnd && view.originY + view.contentHeight + view.bottomMargin - view.contentY - view.height < Tokens.vast;
    }

    function settle(): void {
        if (!view.following || view.count === 0 || actions.selecting)
            return;
        view.forceLayout();
        view.positionViewAtEnd();
    }

    /// Settles at once, or so long after the last time that a burst of messages is drawn a few times a second: each
    /// time, the whole list is painted anew.
    function settleSoon(): void {
        if (pace.running) {
            pace.again = true;
        } else {
            Qt.callLater(view.settle);
            pace.start();
        }
    }

    function announce(text: string, urgent: bool): void {
        if (view.visible || urgent)
            Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
    }

    /// Shows a place of the store behind which no message has been seen, and lets the reader stay there.
    function showUnread(sort: real): void {
        view.following = false;
        place.marks = false;
        Qt.callLater(view.window.showAt, sort);
    }

    /// Moves the reader to a place of the store.
    function jump(sort: real): void {
        view.following = false;
        view.window.showAt(sort);
    }

    /// Shows all of a long message, or its beginning: there the reader stays.
    function unfold(index: int, unfolded: bool): void {
        view.following = false;
        view.folding = !unfolded;
        view.timeline.setUnfolded(index, unfolded);
        place.release();
        if (!unfolded)
            view.positionViewAtIndex(index, ListView.Contain);
    }

    function move(step: int): void {
        view.following = view.following && step > 0;
        const from = view.currentIndex < 0 ? view.count : view.currentIndex;
        view.currentIndex = Math.max(0, Math.min(view.count - 1, from + step));
        view.positionViewAtIndex(view.currentIndex, ListView.Contain);
    }

    model: view.timeline
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

    onContentHeightChanged: {
        if (view.folding)
            view.following = view.isNearEnd();
        view.folding = false;
        view.settleSoon();
    }
    onOriginYChanged: view.settleSoon()
    onHeightChanged: Qt.callLater(view.settle)
    onWidthChanged: Qt.callLater(view.settle)
    onContentYChanged: {
        if (view.contentY > view.lastY && view.isNearEnd())
            view.following = true;
        view.lastY = view.contentY;
    }
    onDraggingChanged: {
        if (view.dragging)
            view.following = false;
    }
    onActiveFocusChanged: {
        if (view.activeFocus && view.currentIndex < 0)
            view.currentIndex = view.count - 1;
    }
    onCountChanged: view.settleSoon()
    Component.onCompleted: view.follow()

    Keys.forwardTo: [keys, actions]

    T.ScrollBar.vertical: ScrollBar {
        id: bar

        onPressedChanged: view.following = !pressed && view.isNearEnd()
    }

    WheelHandler {
        blocking: false
        target: null
        onWheel: event => {
            if (event.angleDelta.y > 0 || event.pixelDelta.y > 0)
                view.following = view.contentHeight <= view.height;
        }
    }

    section.property: "day"
    section.delegate: DayHeading {
        width: ListView.view.width
    }

    delegate: TimelineRows {
        look: look
        selection: actions.selection
        sharing: view.sharing
        contact: view.contact
        onPooled: row => actions.release(row)
        retriable: view.retriable
        onRetryWanted: id => view.retryWanted(id)
        onDiscardWanted: id => view.discardWanted(id)
        onUnfoldWanted: (index, unfolded) => view.unfold(index, unfolded)
        onLoadWanted: range => view.loadWanted(range)
        onReactionToggled: (index, emoji) => view.acting?.toggle(index, emoji)
        onVersionsWanted: index => view.actWanted(view.acting.offer(index, MessageActing.Action.Versions))
        onJumpWanted: place => view.jump(place)
        onFileWanted: (file, saves) => view.fileWanted(file, saves)
        onPointed: (index, there) => actions.point(index, there)
    }

    TimelinePlace {
        id: place

        view: view
        timeline: view.timeline
        window: view.window
        following: view.following
        reading: view.reading
        present: view.present
        onArrived: index => {
            view.following = view.isNearEnd();
            view.currentIndex = index;
        }
    }
    Timer {
        id: pace

        property bool again: false

        interval: Tokens.pace
        onTriggered: {
            if (pace.again)
                view.settle();
            pace.again = false;
        }
    }
    MessageLook {
        id: look

        link: Tokens.accent
        codeFill: Tokens.sunken
        quoteBar: Tokens.outline
        quoteText: Tokens.dimText
        selectionFill: Tokens.accent
        selectionText: Tokens.accentText
        indent: Tokens.margin
    }
    TimelineKeys {
        id: keys

        view: view
        away: !actions.selecting && !(view.following && view.atEnd)
        onMoved: step => view.move(step)
        onEndWanted: {
            view.follow();
            view.currentIndex = view.count - 1;
        }
        onToggled: (index, unfolded) => view.unfold(index, unfolded)
        onJumpWanted: place => view.jump(place)
    }
    MessageActions {
        id: actions

        parent: view
        z: -1 // Clicks that a row takes do not come here.
        view: view
        timeline: view.timeline
        acting: view.acting
        reading: view.reading
        anchors.fill: parent
        onSelectingChanged: Qt.callLater(view.settle)
        onLinkWanted: link => view.linkWanted(link)
        onActWanted: offer => view.actWanted(offer)
        onJumpWanted: place => view.jump(place)
    }

    Connections {
        target: view.timeline

        function onArrived(accessibleName: string, mention: bool): void {
            view.announce(accessibleName, mention);
        }
    }
}
