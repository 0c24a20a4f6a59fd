// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Over the messages of a view: copies all of one or a part of it, from a menu, by keys, or after a double click.
Item {
    id: actions

    required property ListView view
    required property TimelineModel timeline
    /// The text that can be selected just now, and its row.
    property Item selecting: null
    property Item row: null

    function showMenu(index: int, x: real, y: real): void {
        if (index < 0)
            return;
        const row = actions.view.itemAtIndex(index) as MessageRow;
        menu.row = row;
        menu.text = row === null ? null : row.textAt(row.mapFromItem(actions, x, y)) ?? row.words;
        menu.words = part.selectedText || actions.timeline.textAt(index);
        menu.quote = actions.timeline.quoteAt(index);
        menu.before = part.activeFocus ? actions.view : actions.Window.activeFocusItem;
        menu.popup(x, y);
    }

    function showMenuOfCurrent(): void {
        const item = actions.view.currentItem;
        if (item === null)
            return;
        actions.showMenu(actions.view.currentIndex, Tokens.vast, actions.mapFromItem(item, 0, item.height).y);
        menu.currentIndex = 0;
    }

    function select(text: Item, row: Item): void {
        const label = text as Text;
        if (label === null)
            return;
        part.parent = label;
        part.font = label.font;
        part.text = label.text;
        actions.selecting = label;
        actions.row = row;
        part.forceActiveFocus();
        part.selectAll();
    }

    function selectWord(index: int, point: point): void {
        const row = actions.view.itemAtIndex(index) as MessageRow;
        const text = row === null ? null : row.textAt(row.mapFromItem(actions, point));
        if (text === null)
            return;
        actions.select(text, row);
        const place = part.mapFromItem(actions, point);
        part.cursorPosition = part.positionAt(place.x, place.y * part.contentHeight / part.height);
        part.selectWord();
    }

    function leave(row: Item): void {
        if (row === null || row !== actions.row)
            return;
        const focused = part.activeFocus;
        actions.selecting = null;
        actions.row = null;
        part.parent = actions;
        part.clear();
        if (focused)
            actions.view.forceActiveFocus();
    }

    Keys.onMenuPressed: actions.showMenuOfCurrent()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier)
            actions.showMenuOfCurrent();
        else if (event.matches(StandardKey.Copy) && actions.view.currentIndex >= 0)
            clipboard.put(actions.timeline.textAt(actions.view.currentIndex));
        else
            event.accepted = false;
    }

    MessageMenu {
        id: menu

        onCopyWanted: text => clipboard.put(text)
        onSelectWanted: (text, row) => Qt.callLater(actions.select, text, row)
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => {
            const place = actions.mapToItem(actions.view.contentItem, eventPoint.position);
            actions.showMenu(actions.view.indexAt(place.x, place.y), eventPoint.position.x, eventPoint.position.y);
        }
    }
    TapHandler {
        parent: actions.view.contentItem
        margin: actions.height
        acceptedButtons: Qt.LeftButton
        onSingleTapped: actions.leave(actions.row)
        onDoubleTapped: eventPoint => {
            const place = eventPoint.position;
            actions.selectWord(actions.view.indexAt(place.x, place.y), actions.view.contentItem.mapToItem(actions, place));
        }
    }

    Clipboard {
        id: clipboard
    }
    TextEdit {
        id: part

        anchors.fill: parent
        visible: actions.selecting !== null
        color: Tokens.text
        selectionColor: Tokens.accent
        selectedTextColor: Tokens.accentText
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        readOnly: true
        selectByMouse: true
        selectByKeyboard: true
        Accessible.name: qsTr("Text of the message")
        Keys.onEscapePressed: actions.leave(actions.row)
        onActiveFocusChanged: {
            if (!part.activeFocus)
                actions.leave(actions.row);
        }
    }
}
