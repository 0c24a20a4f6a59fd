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

/// What helps to write and to find one's way: names, emoji, who comes and goes, days.
ParlourTest {
    id: test

    name: "Conversing"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Item overlay: T.Overlay.overlay
            readonly property RoomPane pane: pane
            property list<real> places

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

    function writing(messages: int): Item {
        const box = createTemporaryObject(stage, test);
        box.places = box.scene.remember(messages);
        box.pane.forceActiveFocus();
        if (messages > 0)
            box.scene.room.conversation.showAt(box.places[messages - 1]);
        box.scene.room.join();
        box.scene.present("bob", "none", "participant");
        box.scene.enter("none", "participant");
        tryCompare(test.named(box, "Message"), "activeFocus", true);
        return box;
    }

    function test_tabFinishesNames(): void {
        const box = test.writing(0);
        const field = test.named(box, "Message");
        for (const nick of ["anna", "anton"])
            box.scene.present(nick, "none", "participant");
        box.scene.say("anton", "hello");
        tryVerify(() => test.named(box, "Messages").count > 0);
        test.type("an");
        keyClick(Qt.Key_Tab);
        compare(field.text, "anton: ");
        keyClick(Qt.Key_Tab);
        compare(field.text, "anna: ");
        keyClick(Qt.Key_Tab);
        compare(field.text, "anna: ");
        verify(!field.activeFocus, "there is no other name: Tab moves on");
        field.forceActiveFocus();
        field.cursorPosition = 0;
        test.type("b");
        keyClick(Qt.Key_Tab);
        compare(field.text, "banna: ", "within a text, nothing is finished");
    }

    function test_shortcodesBecomeEmoji_data(): var {
        return [
            {
                tag: "by Tab",
                keys: [Qt.Key_Tab],
                text: "well \u{1F680}"
            },
            {
                tag: "by Enter",
                keys: [Qt.Key_Return],
                text: "well \u{1F680}"
            },
            {
                tag: "not by Escape",
                keys: [Qt.Key_Escape],
                text: "well :rocke"
            },
            {
                tag: "another one by an arrow",
                keys: [Qt.Key_Down, Qt.Key_Up, Qt.Key_Return],
                text: "well \u{1F680}"
            }
        ];
    }

    function test_shortcodesBecomeEmoji(row: var): void {
        const box = test.writing(0);
        const field = test.named(box, "Message");
        test.type("well :rocke");
        tryVerify(() => test.named(box, "rocket") !== null);
        for (const key of row.keys)
            keyClick(key);
        compare(field.text, row.text);
        verify(field.activeFocus);
        compare(test.named(box, "rocket"), null);
        compare(box.scene.sentBodies(), []);
        keyClick(Qt.Key_Return);
        compare(box.scene.sentBodies(), [row.text]);
    }

    function test_aShortcodeIsClicked(): void {
        const box = test.writing(0);
        const field = test.named(box, "Message");
        test.type(":rocke and");
        field.cursorPosition = 6;
        tryVerify(() => test.named(box, "rocket") !== null);
        waitForPolish(test.named(box, "rocket").parent);
        test.press(box, "rocket");
        compare(field.text, "\u{1F680} and");
        compare(box.scene.account.emoji.all, ["\u{1F680}"]);
    }

    function picker(box: Item): Item {
        return test.named(box.overlay, "Search emoji");
    }

    function test_emojiArePickedByKeys(): void {
        const box = test.writing(0);
        const field = test.named(box, "Message");
        test.type("go ");
        keyClick(Qt.Key_Period, Qt.ControlModifier);
        tryVerify(() => test.picker(box)?.activeFocus ?? false);
        test.type("rocke");
        keyClick(Qt.Key_Return);
        compare(field.text, "go \u{1F680}");
        tryCompare(field, "activeFocus", true);
        keyClick(Qt.Key_Period, Qt.ControlModifier);
        tryVerify(() => test.picker(box)?.activeFocus ?? false);
        keyClick(Qt.Key_Down); // Into the list: the one of late is the first.
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Return);
        compare(field.text, "go \u{1F680}\u{1F600}\u{1F680}");
        tryCompare(field, "activeFocus", true);
    }

    function test_escapeLeavesThePicker(): void {
        const box = test.writing(0);
        const field = test.named(box, "Message");
        test.press(box, "Emoji");
        tryVerify(() => test.picker(box)?.activeFocus ?? false);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        verify(test.picker(box).activeFocus, "back above the first row");
        keyClick(Qt.Key_Down);
        test.type("x");
        compare(test.picker(box).text, "x", "what is typed is looked for");
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.picker(box) === null);
        tryCompare(field, "activeFocus", true);
        compare(field.text, "");
    }

    function test_comingsUnfold(): void {
        const box = test.writing(0);
        const list = test.named(box, "Messages");
        for (const nick of ["anna", "carl", "dan", "eve"])
            box.scene.present(nick, "none", "participant");
        tryVerify(() => list.count > 0 && list.itemAtIndex(list.count - 1) !== null);
        const row = list.itemAtIndex(list.count - 1) as StatusRow;
        verify(row !== null);
        compare(row.body, "anna, carl and 2 other(s) joined.");
        test.press(list, "Show each");
        compare(row.body, "anna joined.\ncarl joined.\ndan joined.\neve joined.");
        list.forceActiveFocus();
        list.currentIndex = list.count - 1;
        keyClick(Qt.Key_Return);
        compare(row.body, "anna, carl and 2 other(s) joined.");
    }

    /// How far below the top of the list the row stands that says `body`; 0: it does not.
    function placeOf(list: ListView, body: string): real {
        for (let i = 0; i < list.count; ++i) {
            const item = list.itemAtIndex(i);
            if (item !== null && item.body?.split("\n")[0] === body)
                return item.y - list.contentY;
        }
        return 0;
    }

    /// The scroll contract: rows of comings move nobody.
    function test_comingsMoveNoReader(): void {
        const box = test.writing(100);
        const list = test.named(box, "Messages") as TimelineView;
        tryVerify(() => list.count >= 50 && list.contentHeight > list.height);
        box.scene.room.conversation.showAt(box.places[60]);
        tryVerify(() => list.count === 100 && test.placeOf(list, "line 60") > 0, 5000, "all older ones are here, too");
        tryCompare(list, "following", false);
        const before = test.placeOf(list, "line 60");
        const unread = box.scene.room.conversation.readState.unread;
        box.scene.present("anna", "none", "participant");
        tryCompare(list, "count", 101);
        compare(test.placeOf(list, "line 60"), before);
        box.scene.present("carl", "none", "participant");
        tryVerify(() => list.timeline.textAt(list.count - 1) === "anna and carl joined.");
        compare(test.placeOf(list, "line 60"), before);
        verify(!list.following);
        compare(box.scene.room.conversation.readState.unread, unread);
    }

    function test_oneGoesToADay(): void {
        const box = test.writing(400);
        const list = test.named(box, "Messages");
        tryVerify(() => list.count > 0);
        test.press(box, "More");
        const entry = () => test.named(box.overlay, "Go to date...");
        tryVerify(() => entry() !== null);
        mouseClick(entry());
        const date = () => test.allNamed(box.overlay, "Date").find(item => item.activeFocus !== undefined && item.activeFocus) ?? null;
        tryVerify(() => date() !== null);
        test.type("nonsense");
        verify(!test.named(box.overlay, "Show").enabled);
        date().selectAll();
        test.type("2001-01-01");
        keyClick(Qt.Key_Return);
        tryVerify(() => date() === null);
        tryCompare(box.scene.room.conversation.window, "atStart", true);
        tryVerify(() => list.itemAtIndex(0)?.body === "line 0");
    }

    function test_ofADayToComeNothingIsKept(): void {
        const box = test.writing(10);
        tryVerify(() => test.named(box, "Messages").count > 0);
        test.press(box, "More");
        tryVerify(() => test.named(box.overlay, "Go to date...") !== null);
        mouseClick(test.named(box.overlay, "Go to date..."));
        tryVerify(() => test.allNamed(box.overlay, "Date").some(item => item.activeFocus));
        test.type("2199-01-01");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.overlay, "Nothing from that day or later is kept on this computer.") !== null);
    }
}
