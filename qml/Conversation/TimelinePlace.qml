// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The place of a reader who is not at the end: keeps it when rows come or go elsewhere, moves it with jumps, has
/// nearby rows loaded, and visible ones marked as read.
Item {
    id: place

    required property ListView view
    required property TimelineModel timeline
    property TimelineWindow window: null
    /// True if the reader follows the end instead.
    property bool following: false
    required property ReadState reading
    /// True if the person can see the view.
    property bool present: false
    /// A jump has led to row `index`; `marked`: to the message there, not only near it.
    signal arrived(int index, bool marked)

    property int row: -1
    property real offset: 0
    property bool restoring: false
    property bool marks: true
    property Item target: null
    /// Row that the upper edge of the view cuts: when it grows, it grows upwards, out of sight.
    property Item edge: null

    /// Returns the first visible row, -1 if there is none.
    function firstInSight(): int {
        let index = -1;
        for (let y = place.view.contentY; index < 0 && y < place.view.contentY + place.view.height; y += Tokens.gap)
            index = place.view.indexAt(place.view.width / 2, y);
        return index;
    }

    /// Remembers row `index`, and its place in the view.
    function hold(index: int): void {
        if (place.following || place.restoring || place.row >= 0)
            return;
        const item = place.view.itemAtIndex(index);
        if (item === null)
            return;
        place.row = index;
        place.offset = item.y - place.view.contentY;
        Qt.callLater(place.restore);
    }

    /// Remembers the first row that is wholly in sight: rows change their heights, and those below have not moved yet.
    function holdWhole(): void {
        const index = place.firstInSight();
        const first = place.view.itemAtIndex(index);
        const next = place.view.itemAtIndex(index + 1);
        const isCut = first !== null && first.y < place.view.contentY;
        const isNextThere = next !== null && next.y < place.view.contentY + place.view.height;
        place.hold(isCut && isNextThere ? index + 1 : index);
    }

    /// Forgets the row: the person asked for the change.
    function release(): void {
        place.row = -1;
    }

    function restore(): void {
        const row = place.row;
        place.row = -1;
        if (row < 0 || row >= place.view.count || place.following)
            return;
        place.restoring = true; // Rows that come into being on the way change their heights, too.
        place.view.forceLayout();
        let item = place.view.itemAtIndex(row);
        if (item === null) {
            place.view.positionViewAtIndex(row, ListView.Beginning);
            item = place.view.itemAtIndex(row);
        }
        // Even to the same value, it would end a flick.
        if (item !== null && Math.abs(item.y - place.offset - place.view.contentY) >= 1)
            place.view.contentY = item.y - place.offset;
        place.restoring = false;
    }

    /// Tells screen readers and the read marker which rows are visible. Qt 6.8 hides rows that it uses again from
    /// screen readers; those that wait to be used stay hidden.
    function reveal(): void {
        const end = place.view.contentY + place.view.height;
        let index = place.firstInSight();
        let first = -1;
        let last = -1;
        place.edge = index < 0 ? null : place.view.itemAtIndex(index);
        for (let row = place.view.itemAtIndex(index); row !== null && row.y < end; row = place.view.itemAtIndex(++index)) {
            row.Accessible.ignored = false;
            if (!place.reading.isInSight(row.y - place.view.contentY, row.height, place.view.height))
                continue;
            first = first < 0 ? index : first;
            last = index;
        }
        if (place.present)
            place.reading.look(first, last, place.following && (place.window === null || place.window.atEnd));
        else
            place.reading.look(-1, -1, false);
    }

    /// Has more loaded two screens before it is needed.
    function look(): void {
        place.reveal();
        if (place.window === null || !place.view.visible || place.view.height <= 0)
            return;
        const top = place.view.contentY - place.view.originY;
        const bottom = place.view.originY + place.view.contentHeight - place.view.contentY - place.view.height;
        if (top < 2 * place.view.height)
            place.window.loadOlder();
        if (bottom < 2 * place.view.height && !place.window.atEnd)
            place.window.loadNewer();
    }

    function lookSoon(): void {
        soon.start();
    }

    function go(index: int): void {
        place.release();
        place.view.forceLayout();
        place.view.positionViewAtIndex(index, ListView.Center);
        if (place.marks) {
            place.target = place.view.itemAtIndex(index);
            fading.restart();
        }
        place.arrived(index, place.marks);
        place.marks = true;
    }

    Component.onCompleted: place.lookSoon()
    onFollowingChanged: place.lookSoon()
    onPresentChanged: place.lookSoon()

    Connections {
        target: place.timeline

        function onRowsAboutToBeInserted(): void {
            place.hold(place.firstInSight());
        }
        function onRowsInserted(parent: var, first: int, last: int): void {
            if (place.row >= 0 && first <= place.row)
                place.row += last - first + 1;
        }
        function onDataChanged(): void {
            place.holdWhole();
        }
        function onRowsAboutToBeRemoved(): void {
            place.hold(place.firstInSight());
        }
        function onRowsRemoved(parent: var, first: int, last: int): void {
            if (place.row > last)
                place.row -= last - first + 1;
            else if (place.row >= first)
                place.row = first;
        }
    }
    Connections {
        target: place.edge

        function onHeightChanged(): void {
            if (!(place.edge as LongMessageRow)?.unfolded) // It goes on below.
                place.holdWhole();
        }
    }
    Connections {
        target: place.window

        function onShown(row: int): void {
            place.go(row);
        }
    }
    Connections {
        target: place.view

        function onContentYChanged(): void {
            place.lookSoon();
        }
        function onCountChanged(): void {
            place.lookSoon();
        }
        function onVisibleChanged(): void {
            place.lookSoon();
        }
        function onHeightChanged(): void {
            place.lookSoon();
        }
        function onContentHeightChanged(): void {
            place.lookSoon();
        }
    }
    // Not Qt.callLater(), which Qt 6.11 does for what is being destroyed, too.
    Timer {
        id: soon

        interval: 0
        onTriggered: place.look()
    }
    // The message that a jump led to.
    Rectangle {
        parent: place.view.contentItem
        z: -1
        y: place.target?.y ?? 0
        width: place.view.width
        height: place.target?.height ?? 0
        color: Tokens.selection
        visible: fading.running && place.target !== null
    }
    Timer {
        id: fading

        interval: 2000
        onTriggered: place.target = null
    }
}
