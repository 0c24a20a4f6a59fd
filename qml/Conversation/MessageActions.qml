// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Actions over the messages of a view: selects by mouse and keys, copies, follows links, and shows the menu of a
/// message.
Item {
    id: actions

    required property ListView view
    required property TimelineModel timeline
    /// Actions on messages; null where there are none.
    property Acting acting: null
    property ReadState reading: null
    readonly property alias selection: selection
    /// Row under the pointer; -1: none.
    property int pointed: -1
    readonly property bool selecting: !selection.empty
    signal linkWanted(url link)
    signal actWanted(actOffer offer)
    /// The message that another answers is to be shown.
    signal jumpWanted(real place)

    function showMenu(index: int, x: real, y: real, link: url): void {
        if (index < 0)
            return;
        const row = actions.view.itemAtIndex(index) as MessageRow;
        const menu = loader.made() as MessageMenu;
        selection.mark(index);
        menu.words = selection.text || actions.timeline.textAt(index);
        menu.quote = actions.timeline.quoteAt(index);
        menu.answeredPlace = row?.answeredPlace ?? 0;
        menu.readPlace = actions.reading?.readPlace(index) ?? 0;
        menu.offers = actions.acting?.offers(index) ?? [];
        menu.links = link.toString() !== "" ? [link] : row === null ? [] : row.links();
        menu.before = part.activeFocus ? actions.view : actions.Window.activeFocusItem;
        menu.popup(x, y);
    }

    function showMenuOfCurrent(): void {
        const item = actions.view.currentItem;
        if (item === null)
            return;
        const menu = loader.made();
        actions.showMenu(actions.view.currentIndex, Tokens.mirrored ? actions.width - Tokens.vast - menu.width : Tokens.vast, actions.mapFromItem(item, 0, item.height).y, "");
        menu.currentIndex = 0;
    }

    /// Answers the current message, or says why that is not possible.
    function reply(): void {
        const offer = actions.acting?.offer(actions.view.currentIndex, MessageActing.Action.Reply) ?? null;
        if (offer === null || offer.text === "")
            return;
        if (offer.obstacle === "")
            actions.actWanted(offer);
        else
            actions.Accessible.announce(offer.obstacle, Accessible.Assertive);
    }

    /// Notes that the pointer has come to the message in row `index`, or left it.
    function point(index: int, there: bool): void {
        if (there) {
            actions.pointed = index;
            bar.active = true;
            actions.showBar(index);
        } else if (actions.pointed === index) {
            actions.pointed = -1;
            Qt.callLater(actions.leaveBar);
        }
    }

    /// Hides the bar unless the pointer is on it.
    function leaveBar(): void {
        if (actions.pointed < 0 && !((bar.item as MessageBar)?.entered ?? false))
            actions.showBar(-1);
    }

    function showBar(index: int): void {
        (bar.item as MessageBar)?.show(index);
    }

    /// Gives the keyboard to the selection; that began in row `index`, in `text` if it exists.
    function hold(index: int, text: Item): void {
        actions.view.currentIndex = index;
        part.moveTo(text ?? actions);
        part.forceActiveFocus();
    }

    function select(index: int): void {
        selection.selectMessage(index);
        actions.hold(index, (actions.view.itemAtIndex(index) as MessageRow)?.words ?? null);
    }

    /// Selects the message that the menu is about, wherever it is by now.
    function selectMarked(): void {
        if (selection.markedRow() >= 0)
            actions.select(selection.markedRow());
    }

    function selectWord(index: int, point: point): void {
        const row = actions.view.itemAtIndex(index) as MessageRow;
        const there = row === null ? point : row.mapFromItem(actions, point);
        const text = row === null ? null : row.textAt(there);
        if (text === null)
            return;
        selection.selectWord(index, row.placeAt(there));
        actions.hold(index, text);
    }

    function leave(): void {
        const focused = part.activeFocus;
        selection.clear();
        if (focused)
            actions.view.forceActiveFocus();
    }

    /// Frees `row`, which is about to show another message.
    function release(row: Item): void {
        for (let item = part.parent; item !== null && item !== actions; item = item.parent) {
            if (item === row)
                part.moveTo(actions);
        }
    }

    Keys.onMenuPressed: actions.showMenuOfCurrent()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier)
            actions.showMenuOfCurrent();
        else if (event.matches(StandardKey.Copy) && actions.view.currentIndex >= 0)
            clipboard.put(actions.timeline.textAt(actions.view.currentIndex));
        else if (event.matches(StandardKey.SelectAll))
            part.selectAll();
        else if (event.key === Qt.Key_R && event.modifiers === Qt.NoModifier)
            actions.reply();
        else if (event.matches(StandardKey.SelectPreviousLine) || event.matches(StandardKey.SelectNextLine))
            actions.select(actions.view.currentIndex);
        else
            event.accepted = false;
    }

    MessageSelection {
        id: selection

        timeline: actions.timeline
    }
    MenuLoader {
        id: loader

        MessageMenu {
            onCopyWanted: text => clipboard.put(text)
            onSelectWanted: Qt.callLater(actions.selectMarked)
            onLinkWanted: link => actions.linkWanted(link)
            onActWanted: offer => actions.actWanted(offer)
            onJumpWanted: place => actions.jumpWanted(place)
            onUnreadWanted: place => actions.reading?.markUnreadFrom(place)
        }
    }
    SelectionArea {
        view: actions.view
        selection: selection
        onSelected: (index, text) => actions.hold(index, text)
        onLeaveWanted: actions.leave()
        onWordWanted: (index, point) => actions.selectWord(index, actions.mapFromItem(actions.view.contentItem, point.x, point.y))
        onMenuWanted: (index, point, link) => {
            const there = actions.mapFromItem(actions.view.contentItem, point.x, point.y);
            actions.showMenu(index, there.x, there.y, link);
        }
        onLinkWanted: link => actions.linkWanted(link)
    }
    Loader {
        id: bar

        active: false // Until there is a pointer.

        sourceComponent: MessageBar {
            view: actions.view
            acting: actions.acting
            onEnteredChanged: Qt.callLater(actions.leaveBar)
            onActWanted: offer => actions.actWanted(offer)
            onMenuWanted: index => {
                const there = actions.mapFromItem(this, 0, height);
                actions.showMenu(index, there.x, there.y, "");
            }
        }
    }
    Clipboard {
        id: clipboard
    }
    // Has the keyboard focus while there is a selection.
    Item {
        id: part

        readonly property string selectedText: selection.text
        property bool moving: false

        /// Moves to `place` with the keyboard, if it has that.
        function moveTo(place: Item): void {
            const focused = part.activeFocus;
            part.moving = true;
            part.parent = place;
            if (focused)
                part.forceActiveFocus();
            part.moving = false;
        }

        function selectAll(): void {
            selection.selectAll();
            actions.hold(actions.view.currentIndex, null);
        }

        anchors.fill: parent
        visible: actions.selecting
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Text of the message")
        Accessible.description: part.selectedText
        Keys.onEscapePressed: actions.leave()
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.matches(StandardKey.Copy))
                clipboard.put(selection.text);
            else if (event.matches(StandardKey.SelectAll))
                part.selectAll();
            else if (event.matches(StandardKey.SelectPreviousChar))
                selection.extendBy(-1, 0);
            else if (event.matches(StandardKey.SelectNextChar))
                selection.extendBy(1, 0);
            else if (event.matches(StandardKey.SelectPreviousLine))
                selection.extendBy(0, -1);
            else if (event.matches(StandardKey.SelectNextLine))
                selection.extendBy(0, 1);
            else
                event.accepted = false;
        }
        onActiveFocusChanged: {
            if (!part.activeFocus && !part.moving && !loader.opened)
                actions.leave();
        }
    }
}
