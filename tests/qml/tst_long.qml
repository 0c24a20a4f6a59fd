// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Conversation
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// Messages of which only the beginning is shown at first.
ParlourTest {
    id: test

    name: "Long"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property RoomPane pane: pane

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
    Component {
        id: pasting

        TextEdit {}
    }

    function clipboard(): string {
        const field = createTemporaryObject(pasting, test);
        field.paste();
        return field.text;
    }

    /// A room in which bob has said `words`, and its list of messages.
    function heard(words: string): Item {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.enter("none", "participant");
        box.scene.say("bob", words);
        const list = test.named(box, "Messages");
        tryVerify(() => list.count >= 1 && list.itemAtIndex(list.count - 1) !== null);
        return box;
    }

    readonly property string words: "to be or not to be ".repeat(640) + "END" // 12 163 characters.

    function test_theRestIsAClickAway(): void {
        const box = test.heard(test.words);
        const list = test.named(box, "Messages");
        const row = list.itemAtIndex(list.count - 1);
        verify(row.words.text.length <= 2000);
        const height = row.height;
        const place = row.y - list.contentY;
        const more = test.named(box, "Show more");
        verify(more !== null);
        mouseClick(more);
        compare(row.words.text + " " + row.rest.map(part => part.text).join(" "), test.words);
        tryVerify(() => row.height > 2 * height);
        wait(0);
        verify(!list.following, "the reader stays at the beginning");
        verify(Math.abs(row.y - list.contentY - place) < 1);
        tryVerify(() => test.named(row, "Show less") !== null);
        const less = test.named(row, "Show less");
        less.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryCompare(row, "height", height);
        verify(test.named(box, "Show more") !== null);
        verify(list.contentY <= row.y && row.y < list.contentY + list.height, "the message is in sight");
        verify(list.following, "new messages are followed again");
    }

    function test_keysUnfold(): void {
        const box = test.heard(test.words);
        const list = test.named(box, "Messages");
        list.forceActiveFocus();
        const row = list.itemAtIndex(list.count - 1);
        verify(row.Accessible.name.length < 2100);
        keyClick(Qt.Key_Return);
        verify(row.rest[row.rest.length - 1].text.endsWith("END"));
        verify(row.Accessible.name.includes("END"));
        keyClick(Qt.Key_Return);
        compare(row.rest, []);
    }

    function test_allOfItIsCopied(): void {
        const box = test.heard(test.words);
        const list = test.named(box, "Messages");
        list.forceActiveFocus();
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(test.clipboard(), test.words);
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        verify(test.clipboard().endsWith("bob: " + test.words));
    }

    /// The text below `item` that says `words`.
    function saying(item: Item, words: string): Item {
        if (item.text === words)
            return item;
        for (const child of item.children) {
            const found = test.saying(child, words);
            if (found)
                return found;
        }
        return null;
    }

    function test_eachPartCanBeSelected(): void {
        const box = test.heard(test.words);
        const list = test.named(box, "Messages");
        list.forceActiveFocus();
        keyClick(Qt.Key_Return);
        const row = list.itemAtIndex(list.count - 1);
        const end = () => test.saying(row, row.rest[row.rest.length - 1].text);
        tryVerify(() => end() !== null);
        list.positionViewAtEnd();
        const actions = Array.from(list.children).find(child => child.selectWord !== undefined);
        const place = end().mapToItem(actions, 5, end().height - 5);
        actions.selectWord(list.count - 1, place);
        const part = test.named(box, "Text of the message");
        verify(part !== null && part.activeFocus);
        verify("to be or not END".includes(part.selectedText) && part.selectedText.length > 1, part.selectedText);
        keyClick(Qt.Key_Escape);
        verify(test.named(box, "Text of the message") === null);
    }

    function test_shortOnesHaveNoButton(): void {
        const box = test.heard("to be");
        verify(test.named(box, "Show more") === null);
    }

    function test_whatIsCutSaysSo(): void {
        const box = test.heard("x ".repeat(60000));
        const list = test.named(box, "Messages");
        const cut = "This message goes on. It is too long for Parlour to keep.";
        verify(test.named(box, cut) === null, "there is more to show first");
        list.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(list.itemAtIndex(list.count - 1), cut) !== null);
    }

    function test_noLongMessageFreezesTheWindow_data(): var {
        return [
            {
                tag: "words",
                words: "to be or not to be ".repeat(5263)
            },
            {
                tag: "one word",
                words: "x".repeat(100000)
            },
            {
                tag: "lines",
                words: "x\n".repeat(50000)
            },
            {
                tag: "Arabic",
                words: "\u0633\u0644\u0627\u0645 ".repeat(20000)
            },
            {
                tag: "emoji",
                words: "\ud83d\ude00".repeat(50000)
            },
            {
                tag: "Han",
                words: "\u4f60\u597d".repeat(50000)
            },
            {
                tag: "marks",
                words: "e\u0301\u0302\u0303\u0304 ".repeat(16666)
            },
            {
                tag: "changing scripts",
                words: "a\u05d0\u0e01\u4f60".repeat(25000)
            }
        ];
    }

    /// The longest that is kept, while it is unfolded, read and folded. As one text, some took five seconds.
    function test_noLongMessageFreezesTheWindow(row: var): void {
        const box = test.heard(row.words);
        const list = test.named(box, "Messages");
        const message = list.itemAtIndex(list.count - 1);
        let slowest = 0;
        const takes = action => {
            const start = Date.now();
            action();
            slowest = Math.max(slowest, Date.now() - start);
        };
        list.forceActiveFocus();
        takes(() => keyClick(Qt.Key_Return));
        for (let turn = 0; turn < 100 || test.saying(message, message.rest[message.rest.length - 1].text) === null; ++turn)
            takes(() => wait(0));
        for (let step = 1; step <= 10; ++step) {
            list.contentY = message.height * step / 11;
            takes(() => grabImage(list));
        }
        takes(() => keyClick(Qt.Key_Return));
        takes(() => wait(0));
        console.info(row.tag, slowest);
        verify(slowest < 1000, slowest + " ms");
    }
}
