// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlour.Conversation
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// Links, styling, and what is selected of several messages.
ParlourTest {
    id: test

    name: "Reading"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Browser browser: Browser {}

            anchors.fill: parent

            RoomPane {
                id: pane

                anchors.fill: parent
                focus: true
                room: box.scene.room
                account: box.scene.account
            }
        }
    }
    SignalSpy {
        id: opened

        signalName: "roomOpened"
    }
    SignalSpy {
        id: moved

        signalName: "contentYChanged"
    }
    Component {
        id: pasting

        TextEdit {}
    }

    function clipboard(): string {
        const field = createTemporaryObject(pasting, test);
        field.paste();
        return field.text;
    }

    /// A room in which bob has said these.
    function heard(words: list<string>): Item {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        for (const text of words)
            box.scene.say("bob", text);
        const list = test.named(box, "Messages");
        tryVerify(() => list.count >= words.length && list.itemAtIndex(list.count - 1) !== null);
        return box;
    }

    /// The row `back` before the last.
    function rowOf(box: Item, back: int): Item {
        const list = test.named(box, "Messages");
        return list.itemAtIndex(list.count - 1 - back);
    }

    /// The middle of where the text of `row` says `words`.
    function placeOf(row: Item, words: string): point {
        const from = row.words.text.indexOf(words);
        for (let y = 3; y < row.words.height; y += 4) {
            for (let x = 1; x < row.words.width; x += 3) {
                const place = row.words.positionAt(Qt.point(x, y));
                if (place === from + Math.floor(words.length / 2))
                    return row.words.mapToItem(row, x, y);
            }
        }
        fail(words);
        return Qt.point(0, 0);
    }

    function test_linksOpen_data(): var {
        return [
            {
                tag: "a page",
                text: "see https://x.example/a.",
                link: "x.example",
                opened: ["https://x.example/a"]
            },
            {
                tag: "an address of e-mail",
                text: "write to bob@x.example",
                link: "x.example",
                opened: ["mailto:bob@x.example"]
            },
            {
                tag: "beside the link",
                text: "see https://x.example/a.",
                link: "see",
                opened: []
            },
            {
                tag: "in code",
                text: "`https://x.example`",
                link: "x.example",
                opened: []
            }
        ];
    }
    function test_linksOpen(data: var): void {
        const box = test.heard([data.text]);
        const row = test.rowOf(box, 0);
        const place = test.placeOf(row, data.link);
        mouseClick(row, place.x, place.y);
        compare(box.browser.opened, data.opened);
    }

    function test_misleadingLinksAsk(): void {
        const box = test.heard(["https://bank.example@evil.example/"]);
        const row = test.rowOf(box, 0);
        const place = test.placeOf(row, "bank");
        mouseClick(row, place.x, place.y);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "It leads to evil.example, which may not be what it looks like.") !== null);
        compare(box.browser.opened, []);
        test.press(overlay, "Cancel");
        compare(box.browser.opened, []);
        mouseClick(row, place.x, place.y);
        tryVerify(() => test.named(overlay, "Open") !== null);
        keyClick(Qt.Key_Return);
        compare(box.browser.opened, ["https://bank.example@evil.example/"]);
    }

    function test_roomLinksStayHere(): void {
        const box = test.heard(["xmpp:balcony@conference.localhost?join;nick=me"]);
        opened.target = box.scene.account;
        opened.clear();
        const row = test.rowOf(box, 0);
        const place = test.placeOf(row, "balcony");
        mouseClick(row, place.x, place.y);
        compare(box.browser.opened, []);
        compare(opened.count, 1);
        const room = opened.signalArguments[0][0];
        compare(room.details.shownAddress, "balcony@conference.localhost");
        compare(room.occupancy.state, Join.State.Preview, "nobody joins by a click");
    }

    function test_linksByKeys(): void {
        const box = test.heard(["https://a.example and https://b.example"]);
        const list = test.named(box, "Messages");
        list.forceActiveFocus();
        keyClick(Qt.Key_Menu);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Open a.example") !== null);
        verify(test.named(overlay, "Copy the first link") !== null);
        for (let i = 0; i < 4; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(box.browser.opened, ["https://b.example"]);
        tryCompare(list, "activeFocus", true);
    }

    function test_aMessageIsMarkedAsUnread(): void {
        const box = test.heard(["one", "two", "three"]);
        const list = test.named(box, "Messages");
        const reading = box.scene.room.conversation.readState;
        list.forceActiveFocus();
        tryCompare(reading, "unread", 0);
        list.currentIndex = list.count - 2;
        keyClick(Qt.Key_Menu);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Mark as unread from here") !== null);
        test.press(overlay, "Mark as unread from here");
        compare(reading.unread, 2);
        verify(reading.line > 0);
    }

    function test_aMouseSelectsAcrossMessages(): void {
        const box = test.heard(["to be", "or not to be", "that is the question"]);
        const list = test.named(box, "Messages");
        const first = test.rowOf(box, 2);
        const last = test.rowOf(box, 0);
        const from = test.placeOf(first, "be");
        mousePress(first, from.x - 8, from.y);
        mouseMove(first, from.x, from.y + 5, -1, Qt.LeftButton);
        const to = last.mapToItem(first, test.placeOf(last, "is"));
        mouseMove(first, to.x, to.y, -1, Qt.LeftButton);
        mouseRelease(first, to.x, to.y);
        verify(!list.movingVertically);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        verify(/^\[[^\]]+\] bob: be\n\[[^\]]+\] bob: or not to be\n\[[^\]]+\] bob: that i$/.test(test.clipboard()), test.clipboard());
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        mouseClick(last, last.width - 5, last.height / 2);
        verify(test.named(box, "Text of the message") === null);
    }

    function test_keysSelectAcrossMessages(): void {
        const box = test.heard(["to be", "or not to be"]);
        const list = test.named(box, "Messages");
        list.forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        verify(/^\[.+\] bob: to be\n\[.+\] bob: or not to be$/.test(test.clipboard()), test.clipboard());
        keyClick(Qt.Key_Escape);
        verify(list.activeFocus);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        verify(test.clipboard().endsWith("bob: or not to be"));
    }

    function test_aBurstIsDrawnAFewTimes(): void {
        const box = test.heard(Array.from({
            length: 60
        }, (none, i) => "line " + i));
        const list = test.named(box, "Messages");
        tryVerify(() => list.contentHeight > list.height && list.isNearEnd());
        moved.target = list;
        moved.clear();
        const start = Date.now();
        for (let i = 0; i < 40; ++i) {
            box.scene.say("bob", "more " + i);
            wait(2);
        }
        const draws = (Date.now() - start) / 120 + 2;
        verify(moved.count <= 2 * draws, moved.count + " times");
        tryVerify(() => list.isNearEnd() && list.itemAtIndex(list.count - 1)?.body === "more 39");
    }

    function test_fingersMoveTheView(): void {
        const box = test.heard(Array.from({
            length: 60
        }, (none, i) => "line " + i));
        const list = test.named(box, "Messages");
        tryVerify(() => list.contentHeight > list.height);
        const before = list.contentY;
        const touch = touchEvent(list);
        touch.press(0, list, 200, 100).commit();
        for (let y = 110; y < 300; y += 10)
            touch.move(0, list, 200, y).commit();
        touch.release(0, list, 200, 300).commit();
        tryVerify(() => list.contentY < before);
        verify(test.named(box, "Text of the message") === null);
    }

    function test_rightToLeftStandsRight(): void {
        const box = test.heard(["\u05e9\u05dc\u05d5\u05dd\nshalom"]);
        const words = test.rowOf(box, 0).words;
        compare(words.positionAt(Qt.point(words.width - 1, 3)), 0);
        compare(words.positionAt(Qt.point(1, 3)), 4);
        compare(words.positionAt(Qt.point(1, words.height - 3)), 5);
    }

    function test_longOnesAreStyledWhole(): void {
        const box = test.heard(["```\n" + "code line\n".repeat(200) + "```\nplain"]);
        const list = test.named(box, "Messages");
        const row = test.rowOf(box, 0);
        list.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row.texts().length > 1);
        const text = row.texts()[1];
        verify(text.beginning === row.words);
        compare(row.body.substring(text.start, text.start + text.text.length), text.text);
    }
}
