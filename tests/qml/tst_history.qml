// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// Where a reader stands in what is kept, and that nobody moves him.
ParlourTest {
    id: test

    name: "History"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            property list<real> places: []

            anchors.fill: parent

            property alias chat: pane.chat

            RoomPane {
                id: pane

                anchors.fill: parent
                focus: true
                room: box.scene.room
                account: box.scene.account
            }
        }
    }

    /// In a room of which 600 messages are kept, and 100 shown.
    function inside(): Item {
        const box = createTemporaryObject(stage, test);
        box.places = box.scene.remember(600);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[590]);
        tryVerify(() => list.count >= 60);
        return box;
    }

    /// The first row that is whole in sight, and where.
    function anchor(list: ListView): var {
        for (let y = 0; y < list.height; ++y) {
            const item = list.itemAtIndex(list.indexAt(10, list.contentY + y));
            if (item !== null && item.y >= list.contentY)
                return {
                    body: item.body.split("\n")[0],
                    y: item.y - list.contentY
                };
        }
        return null;
    }

    function whereIs(list: ListView, body: string): real {
        const row = test.rowSaying(list, body);
        return row === null ? -1e6 : row.y - list.contentY;
    }

    function test_aJumpStandsInTheMiddle(): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[100]);
        tryVerify(() => test.rowSaying(list, "line 100") !== null);
        const row = test.rowSaying(list, "line 100");
        fuzzyCompare(row.y + row.height / 2 - list.contentY, list.height / 2, row.height);
        verify(!box.scene.room.conversation.window.atEnd);
        verify(test.named(box, "To the newest") !== null);
        test.press(box, "To the newest");
        tryVerify(() => test.rowSaying(list, "line 599") !== null);
        tryCompare(box.scene.room.conversation.window, "atEnd", true);
    }

    function test_endAndEscapeLeadBack_data(): var {
        return [
            {
                tag: "End",
                key: Qt.Key_End
            },
            {
                tag: "Escape",
                key: Qt.Key_Escape
            }
        ];
    }
    function test_endAndEscapeLeadBack(data: var): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[100]);
        tryVerify(() => test.rowSaying(list, "line 100") !== null);
        list.forceActiveFocus();
        test.keyClick(data.key);
        tryVerify(() => test.rowSaying(list, "line 599") !== null);
        verify(list.following);
        test.keyClick(Qt.Key_Up);
        tryVerify(() => list.currentIndex >= list.count - 2);
        list.positionViewAtIndex(0, ListView.Beginning);
        list.following = false;
        test.keyClick(data.key);
        tryVerify(() => list.following);
        compare(list.currentIndex, list.count - 1);
    }

    function test_ofTwoJumpsTheLastWins(): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        box.scene.room.conversation.showAt(box.places[50]);
        tryVerify(() => test.rowSaying(list, "line 50") !== null);
        compare(test.rowSaying(list, "line 300"), null);
    }

    function test_bothDirectionsLoad_data(): var {
        return [
            {
                tag: "older",
                step: -150
            },
            {
                tag: "newer",
                step: 150
            }
        ];
    }
    function test_bothDirectionsLoad(data: var): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        let last = 300;
        for (let i = 0; i < 150 && last > 100 && last < 500; ++i) {
            list.contentY += data.step;
            wait(0);
            const now = test.anchor(list);
            verify(now !== null, "after line " + last);
            const number = parseInt(now.body.split(" ")[1]);
            // No hole, nothing twice, no jump.
            verify(Math.abs(number - last) <= (i === 0 ? 20 : 8), last + " then " + number);
            last = number;
        }
        verify(data.step < 0 ? last <= 100 : last >= 500, "came to " + last);
    }

    function test_aReaderElsewhereStays_data(): var {
        return [
            {
                tag: "older rows",
                change: box => box.scene.room.conversation.window.loadOlder()
            },
            {
                tag: "newer rows",
                change: box => box.scene.room.conversation.window.loadNewer()
            },
            {
                tag: "a message of now",
                change: box => box.scene.say("bob", "now")
            },
            {
                tag: "a notice",
                change: box => box.scene.room.notice("Something happened.")
            },
            {
                tag: "a new height",
                change: box => box.height -= 90
            },
            {
                tag: "a narrower view",
                change: box => box.width *= 0.7
            },
            {
                tag: "a wider view",
                change: box => box.width *= 1.2
            },
            {
                tag: "a long draft",
                change: box => box.scene.room.conversation.composer.text = "one\ntwo\nthree\nfour"
            }
        ];
    }
    function test_aReaderElsewhereStays(data: var): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        wait(0);
        const before = test.anchor(list);
        data.change(box);
        wait(20);
        tryVerify(() => Math.abs(test.whereIs(list, before.body) - before.y) <= 1);
    }

    /// Rows come in above while the menu is open.
    function test_theMessageOfTheMenuIsSelected(): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        wait(0);
        list.forceActiveFocus();
        list.currentIndex = test.rowSaying(list, "line 300").index;
        keyClick(Qt.Key_Menu);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Select text") !== null);
        const before = list.count;
        box.scene.room.conversation.window.loadOlder();
        tryVerify(() => list.count > before);
        for (let i = 0; i < 5 && !test.named(overlay, "Select text").highlighted; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box, "Text of the message") !== null);
        compare(test.named(box, "Text of the message").Accessible.description, "line 300");
    }

    function test_aReaderElsewhereStaysWhenARowChanges_data(): var {
        const changes = [
            {
                tag: "grows by a reaction",
                change: (box, place, body) => box.scene.revise(place, body, ["\u{1F375}"])
            },
            {
                tag: "grows by a correction",
                change: (box, place, body) => box.scene.revise(place, body + "\nand\nmany\nmore\nlines\nthan\nbefore", [])
            },
            {
                tag: "is retracted",
                change: (box, place) => box.scene.revise(place, "", [])
            }
        ];
        // From the anchor: two rows above, the one that the edge of the view cuts, itself, and two below.
        const rows = [-2, -1, 0, 2];
        let all = [];
        for (const change of changes) {
            for (const row of rows)
                all.push({
                    tag: "row " + row + " " + change.tag,
                    row: row,
                    change: change.change
                });
        }
        return all;
    }
    function test_aReaderElsewhereStaysWhenARowChanges(data: var): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        wait(20);
        // The last 6 px of a row are in sight at the top, which leaves a whole row below it as the anchor.
        const cut = test.rowSaying(list, "line 299");
        list.contentY = cut.y + cut.height - 6;
        wait(20);
        const before = test.anchor(list);
        const at = parseInt(before.body.split(" ")[1]);
        compare(at, 300);
        data.change(box, box.places[at + data.row], "line " + (at + data.row) + "\nmore".repeat((at + data.row) % 5));
        wait(20);
        const row = list.itemAtIndex(list.indexAt(10, list.contentY + before.y + 1));
        verify(row !== null);
        fuzzyCompare(row.y - list.contentY, before.y, 1);
        if (data.row !== 0)
            compare(row.body.split("\n")[0], before.body);
    }

    function test_whatUnfoldsAtTheEdgeGrowsDown(): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.window.showNewest();
        tryVerify(() => test.rowSaying(list, "line 599") !== null);
        box.scene.say("bob", "lengthy\n" + "words of a long message\n".repeat(400));
        for (let i = 0; i < 30; ++i)
            box.scene.say("bob", "after " + i);
        list.following = false;
        list.positionViewAtIndex(list.count - 31, ListView.Beginning);
        tryVerify(() => test.rowSaying(list, "lengthy") !== null);
        wait(20);
        const row = test.rowSaying(list, "lengthy");
        const before = row.height;
        list.contentY = row.y + 20;
        wait(20);
        list.unfold(row.index, true);
        tryVerify(() => test.rowSaying(list, "lengthy").height > 2 * before);
        wait(20);
        fuzzyCompare(test.rowSaying(list, "lengthy").y - list.contentY, -20, 1);
    }

    function test_whoWaitsAtTheTopStays(): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        list.positionViewAtBeginning();
        const before = test.anchor(list);
        tryVerify(() => list.count > 101); // Older rows come.
        tryVerify(() => Math.abs(test.whereIs(list, before.body) - before.y) <= 1);
    }

    function test_aScreenReaderMeetsWhatIsInSight(): void {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        tryVerify(() => test.named(box, "Messages") !== null);
        const list = test.named(box, "Messages");
        const meets = number => box.scene.accessibleChildren(list.contentItem).some(name => name.startsWith("bob, word " + number + ","));
        for (let i = 0; i < 90; ++i) {
            box.scene.say("bob", "word " + i);
            if (i % 7 === 0)
                wait(20);
        }
        tryVerify(() => meets(89));
        list.following = false;
        list.positionViewAtBeginning();
        tryVerify(() => meets(0) && meets(5));
        list.follow();
        tryVerify(() => meets(89) && meets(80));
        verify(!meets(5));
    }

    function test_theLineIsInSight(): void {
        const box = createTemporaryObject(stage, test);
        const list = test.named(box, "Messages");
        box.scene.room.join();
        box.scene.enter("none", "participant");
        tryVerify(() => test.named(box, "Messages") !== null);
        box.visible = false;
        box.scene.setGlance(30000); // The person does not look that long.
        for (let i = 0; i < 60; ++i)
            box.scene.say("bob", "word " + i);
        compare(box.scene.room.conversation.readState.unread, 60);
        box.visible = true;
        const messages = test.named(box, "Messages");
        tryVerify(() => test.rowSaying(messages, "New messages") !== null);
        tryVerify(() => test.rowSaying(messages, "word 0") !== null);
        compare(box.scene.room.conversation.readState.unread, 60);
        tryVerify(() => test.named(box, "60 new message(s)") !== null);
        box.scene.setGlance(1);
        test.press(box, "60 new message(s)");
        tryCompare(box.scene.room.conversation.readState, "unread", 0);
        box.visible = false;
        box.visible = true;
        wait(0);
        compare(test.rowSaying(messages, "New messages"), null);
    }

    /// A reader in the middle of what is kept, who has missed 150 lines that are not loaded.
    function amidst(): Item {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        compare(test.shown(box, "First unread message"), null);
        for (let i = 0; i < 150; ++i)
            box.scene.say("bob", "word " + i);
        compare(box.scene.room.conversation.readState.unread, 150);
        compare(test.rowSaying(list, "word 0"), null);
        return box;
    }

    function shown(box: Item, name: string): Item {
        const item = test.named(box, name);
        return item !== null && item.visible ? item : null;
    }

    function test_theFirstUnreadIsFoundWhereItIsNotLoaded_data(): var {
        return [
            {
                tag: "by the button",
                go: box => test.press(box, "First unread message")
            },
            {
                tag: "by the key",
                go: () => keyClick(Qt.Key_PageUp, Qt.ShiftModifier)
            },
            {
                tag: "the last of two jumps",
                go: box => {
                    box.scene.room.conversation.showAt(box.places[50]);
                    test.press(box, "First unread message");
                }
            }
        ];
    }
    function test_theFirstUnreadIsFoundWhereItIsNotLoaded(data: var): void {
        const box = test.amidst();
        const list = test.named(box, "Messages");
        const reading = box.scene.room.conversation.readState;
        tryVerify(() => test.shown(box, "First unread message") !== null);
        data.go(box);
        tryVerify(() => test.rowSaying(list, "word 0") !== null);
        const row = test.rowSaying(list, "word 0");
        fuzzyCompare(row.y + row.height / 2 - list.contentY, list.height / 2, row.height);
        compare(list.marked, row);
        compare(test.rowSaying(list, "line 50"), null);
        tryCompare(reading, "beginsUnseen", false);
        compare(test.shown(box, "First unread message"), null);
        tryCompare(list, "marked", null, 4000);
        // Both directions load.
        let last = 0;
        for (let i = 0; i < 150 && last < 120; ++i) {
            list.contentY += 150;
            wait(0);
            const said = test.anchor(list).body.split(" ");
            last = said[0] === "word" ? parseInt(said[1]) : 0;
        }
        verify(last >= 120, "came to word " + last);
        tryVerify(() => reading.unread < 50);
        box.scene.room.conversation.showAt(box.places[590]);
        tryVerify(() => test.rowSaying(list, "line 590") !== null);
    }

    function test_aJumpElsewhereIsTheLast(): void {
        const box = test.amidst();
        const list = test.named(box, "Messages");
        test.press(box, "First unread message");
        box.scene.room.conversation.showAt(box.places[50]);
        tryVerify(() => test.rowSaying(list, "line 50") !== null);
        wait(20);
        compare(test.rowSaying(list, "word 0"), null);
        verify(test.shown(box, "First unread message") !== null);
    }

    function test_theLineIsTheFirstUnread(): void {
        const box = test.amidst();
        const list = test.named(box, "Messages");
        box.visible = false;
        box.visible = true; // The line is set; the reader stays.
        verify(box.scene.room.conversation.readState.line > 0);
        test.press(box, "150 new message(s)"); // To the end, past all of it.
        tryCompare(box.scene.room.conversation.readState, "unread", 0);
        tryVerify(() => test.shown(box, "First unread message") !== null);
        keyClick(Qt.Key_PageUp, Qt.ShiftModifier);
        tryVerify(() => test.rowSaying(list, "New messages") !== null && test.rowSaying(list, "word 0") !== null);
        tryVerify(() => test.shown(box, "First unread message") === null);
    }

    SignalSpy {
        id: scrolled

        signalName: "scrollingChanged"
    }
    function test_itIsToldThatThePersonScrolls(): void {
        const box = test.inside();
        const list = test.named(box, "Messages");
        box.scene.room.conversation.showAt(box.places[300]);
        tryVerify(() => test.rowSaying(list, "line 300") !== null);
        scrolled.target = box.scene.room.conversation;
        scrolled.clear();
        list.contentY -= 20; // Nobody's hand.
        wait(0);
        compare(scrolled.count, 0);
        const touch = touchEvent(list);
        touch.press(0, list, 200, 100).commit();
        for (let y = 110; y < 300; y += 10)
            touch.move(0, list, 200, y).commit();
        compare(scrolled.count, 1);
        compare(scrolled.signalArguments[0][0], true);
        touch.release(0, list, 200, 300).commit();
        tryCompare(scrolled, "count", 2);
        compare(scrolled.signalArguments[1][0], false);
    }

    SignalSpy {
        id: chats

        signalName: "added"
    }
    SignalSpy {
        id: counted

        signalName: "changed"
    }

    /// The person comes to sixty lines that were said meanwhile, and sees the first of them.
    function before60(): Item {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        tryVerify(() => test.named(box, "Messages") !== null);
        box.visible = false;
        for (let i = 0; i < 60; ++i)
            box.scene.say("bob", "word " + i);
        box.visible = true;
        tryVerify(() => test.rowSaying(test.named(box, "Messages"), "word 0") !== null);
        return box;
    }

    function test_onlyWhatIsInSightIsRead(): void {
        const box = test.before60();
        const list = test.named(box, "Messages");
        const reading = box.scene.room.conversation.readState;
        tryVerify(() => reading.unread < 60);
        wait(0);
        // The line, and as many rows as fit.
        const shown = list.indexAt(10, list.contentY + list.height - 1) + 1;
        fuzzyCompare(60 - reading.unread, shown, 2);
        verify(shown > 5 && shown < 50, shown + " are in sight");
        const unread = reading.unread;
        const row = list.itemAtIndex(shown - 1);
        list.contentY += 3 * row.height;
        tryVerify(() => reading.unread < unread);
        fuzzyCompare(unread - reading.unread, 3, 1);
        const further = reading.unread;
        list.contentY -= 2 * row.height;
        wait(700);
        compare(reading.unread, further);
        verify(test.rowSaying(list, "New messages") !== null);
    }

    function test_nobodyReadsWhatIsBehindAnotherWindow(): void {
        const box = test.before60();
        const reading = box.scene.room.conversation.readState;
        box.visible = false; // At once: there was no time to read any of it.
        wait(700);
        compare(reading.unread, 60);
    }

    function test_whoHasLeftAPrivateChatHasNews(): void {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        box.scene.present("bob", "none", "participant");
        chats.target = box.scene.room.privateChats;
        chats.clear();
        box.scene.whisper(box.scene.room, "bob", "psst");
        const bob = chats.signalArguments[0][0];
        box.chat = bob;
        tryCompare(bob.conversation.readState, "unread", 0);
        box.chat = null; // Which takes the pane away.
        box.scene.whisper(box.scene.room, "bob", "still there?");
        tryCompare(bob.conversation.readState, "unread", 1);
        box.chat = bob;
        tryCompare(bob.conversation.readState, "unread", 0);
        box.scene.present("ada", "none", "participant");
        box.scene.whisper(box.scene.room, "ada", "hey");
        box.chat = chats.signalArguments[1][0]; // The same pane shows another.
        box.scene.whisper(box.scene.room, "bob", "well?");
        tryCompare(bob.conversation.readState, "unread", 1);
    }

    function test_whoFollowsHasNoNews(): void {
        const box = createTemporaryObject(stage, test);
        const reading = box.scene.room.conversation.readState;
        box.scene.room.join();
        box.scene.enter("none", "participant");
        const list = test.named(box, "Messages");
        tryVerify(() => list.following && list.present);
        wait(0);
        counted.target = reading;
        counted.clear();
        for (let i = 0; i < 40; ++i) {
            box.scene.say("bob", "word " + i);
            wait(10);
        }
        tryVerify(() => test.rowSaying(list, "word 39") !== null);
        wait(1500); // The last ones came into sight after the others.
        compare(counted.count, 0);
        box.visible = false;
        wait(0);
        compare(reading.unread, 0);
        box.scene.say("bob", "one more");
        compare(reading.unread, 1);
    }
}
