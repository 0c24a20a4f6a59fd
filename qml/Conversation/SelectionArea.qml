// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// Below the rows of a view: mouse actions on their texts. Fingers move the view instead.
MouseArea {
    id: area

    required property ListView view
    required property MessageSelection selection
    /// Target of the link under the pointer.
    property url link
    property bool overText: false
    /// True if the pointer moved since the button was pressed.
    property bool dragged: false
    signal selected(int index, MessageText text)
    signal leaveWanted
    signal wordWanted(int index, point point)
    signal menuWanted(int index, point point, url link)
    signal linkWanted(url link)

    /// Returns the row that is nearest to a point of the view's content.
    function indexAt(point: point): int {
        const y = Math.max(area.view.contentY, Math.min(point.y, area.view.contentY + area.view.height - 1));
        for (const step of [0, Tokens.vast, 2 * Tokens.vast, -Tokens.vast, -2 * Tokens.vast]) {
            const index = area.view.indexAt(area.view.width / 2, y + step);
            if (index >= 0)
                return index;
        }
        return point.y < area.view.contentY ? 0 : area.view.count - 1;
    }

    function placeIn(index: int, point: point): int {
        const item = area.view.itemAtIndex(index);
        const there = item === null ? point : item.mapFromItem(area.view.contentItem, point);
        return (item as MessageRow)?.placeAt(there) ?? (item as NoticeRow)?.placeAt(there) ?? 0;
    }

    function textAt(point: point): MessageText {
        const item = area.view.itemAtIndex(area.view.indexAt(area.view.width / 2, point.y));
        if (item === null)
            return null;
        const there = item.mapFromItem(area.view.contentItem, point);
        const notice = item as NoticeRow;
        return (item as MessageRow)?.textAt(there) ?? (notice !== null && notice.words.contains(notice.words.mapFromItem(notice, there)) ? notice.words : null);
    }

    function look(point: point): void {
        const text = area.textAt(point);
        area.overText = text !== null;
        area.link = text === null ? "" : text.linkAt(text.mapFromItem(area.view.contentItem, point));
    }

    function extend(): void {
        const point = area.mapToItem(area.view.contentItem, area.mouseX, area.mouseY);
        const index = area.indexAt(point);
        area.selection.extend(index, area.placeIn(index, point));
    }

    parent: area.view.contentItem
    z: -1 // Clicks that a row takes do not come here.
    y: area.view.contentY
    width: area.view.width
    height: area.view.height
    acceptedButtons: Qt.LeftButton | Qt.RightButton
    hoverEnabled: true
    preventStealing: true
    cursorShape: area.link.toString() !== "" ? Qt.PointingHandCursor : area.overText ? Qt.IBeamCursor : Qt.ArrowCursor

    onPressed: mouse => {
        if (mouse.source !== Qt.MouseEventNotSynthesized) {
            mouse.accepted = false;
            return;
        }
        const point = area.mapToItem(area.view.contentItem, mouse.x, mouse.y);
        area.look(point);
        area.dragged = false;
        if (mouse.button === Qt.RightButton) {
            area.menuWanted(area.view.indexAt(area.view.width / 2, point.y), point, area.link);
            return;
        }
        const index = area.indexAt(point);
        if (mouse.modifiers & Qt.ShiftModifier && !area.selection.empty) {
            area.extend();
            return;
        }
        area.leaveWanted();
        area.view.currentIndex = index; // The keys go on from there.
        area.selection.begin(index, area.placeIn(index, point));
    }
    onPositionChanged: mouse => {
        if (!area.pressed) {
            area.look(area.mapToItem(area.view.contentItem, mouse.x, mouse.y));
        } else if (area.pressedButtons & Qt.LeftButton) {
            area.extend();
            if (!area.dragged && !area.selection.empty) {
                area.dragged = true;
                const point = area.mapToItem(area.view.contentItem, mouse.x, mouse.y);
                area.selected(area.indexAt(point), area.textAt(point));
            }
        }
    }
    onClicked: mouse => {
        if (mouse.button === Qt.LeftButton && area.selection.empty && area.link.toString() !== "")
            area.linkWanted(area.link);
    }
    onDoubleClicked: mouse => {
        const point = area.mapToItem(area.view.contentItem, mouse.x, mouse.y);
        area.wordWanted(area.indexAt(point), point);
    }
    onExited: area.link = ""

    // At the edges the view goes on scrolling.
    Timer {
        interval: 50
        repeat: true
        running: area.pressed && area.dragged && (area.mouseY < 0 || area.mouseY > area.height)
        onTriggered: {
            const least = area.view.originY - area.view.topMargin;
            const most = Math.max(least, area.view.originY + area.view.contentHeight + area.view.bottomMargin - area.view.height);
            const step = area.mouseY < 0 ? area.mouseY : area.mouseY - area.height;
            area.view.contentY = Math.max(least, Math.min(most, area.view.contentY + step));
            area.extend();
        }
    }
    ToolTip {
        place: Qt.point(area.mouseX, area.mouseY + Tokens.wide)
        shown: area.link.toString() !== "" && area.containsMouse && !area.pressed
        text: reader.destination(area.link)
    }
    LinkReader {
        id: reader
    }
}
