// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Conversation
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// Inside a room: writing, reading, people.
ParlourTest {
    id: test

    name: "Joined"

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

                Connections {
                    target: pane.room.privateChats

                    function onOpened(chat: PrivateChat): void {
                        pane.chat = chat;
                    }
                }
            }
        }
    }
    Component {
        id: writing

        Composer {
            width: 400
        }
    }

    function joined(affiliation: string, role: string): Item {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.enter(affiliation, role);
        compare(box.scene.room.occupancy.state, Join.State.Joined);
        box.scene.room.occupants;
        return box;
    }

    function test_enterSends(): void {
        const box = test.joined("none", "participant");
        const field = test.named(box, "Message");
        tryCompare(field, "activeFocus", true);
        test.type("hi");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        test.type("there");
        compare(box.scene.sentBodies().length, 0);
        keyClick(Qt.Key_Return);
        compare(box.scene.sentBodies(), ["hi\nthere"]);
        compare(field.text, "");
        keyClick(Qt.Key_Return);
        test.type("  ");
        keyClick(Qt.Key_Return);
        compare(box.scene.sentBodies().length, 1);
    }

    function test_rejoinHasTheKeyboardAfterARemoval(): void {
        const box = test.joined("none", "participant");
        const field = test.named(box, "Message");
        tryCompare(field, "activeFocus", true);
        box.scene.kick("bob", "spam");
        compare(box.scene.room.occupancy.state, Join.State.Removed);
        keyClick(Qt.Key_Return);
        compare(box.scene.room.occupancy.state, Join.State.Joining);
    }

    function test_sendButtonSends(): void {
        const box = test.joined("none", "participant");
        test.type("hi");
        test.press(box, "Send");
        compare(box.scene.sentBodies(), ["hi"]);
    }

    function test_draftBelongsToTheRoom(): void {
        const box = test.joined("none", "participant");
        const other = test.joined("none", "participant");
        const first = createTemporaryObject(writing, test, {
            room: box.scene.room
        });
        test.named(first, "Message").forceActiveFocus();
        test.type("to be");
        compare(box.scene.room.conversation.composer.draft, "to be");
        compare(other.scene.room.conversation.composer.draft, "");
        const again = createTemporaryObject(writing, test, {
            room: box.scene.room
        });
        compare(test.named(again, "Message").text, "to be");
        const elsewhere = createTemporaryObject(writing, test, {
            room: other.scene.room
        });
        compare(test.named(elsewhere, "Message").text, "");
        for (const composer of [first, again, elsewhere])
            composer.destroy();
        wait(0);
    }

    function test_visitorsSeeWhyTheyCannotSpeak(): void {
        const box = test.joined("none", "visitor");
        verify(test.named(box, "Message") === null);
        verify(test.named(box, "You are a visitor here. Only people with a voice can write in this room.") !== null);
    }

    function test_timelineStaysAtTheEndUnlessOneReads(): void {
        const box = test.joined("none", "participant");
        const list = test.named(box, "Messages");
        box.scene.setGlance(1);
        for (let i = 0; i < 60; ++i)
            box.scene.say("romeo", "line " + i);
        tryVerify(() => list.contentHeight > list.height && list.isNearEnd() && list.contentY > 300);
        wait(50); // The person has read it.
        mouseWheel(list, 50, 50, 0, 120);
        verify(!list.following, "the wheel ends it");
        test.press(box, "To the newest");
        verify(list.following);
        list.forceActiveFocus();
        for (let page = 0; page < 4; ++page)
            keyClick(Qt.Key_PageUp);
        verify(!list.following);
        const place = list.contentY;
        const first = list.indexAt(10, list.contentY + 40);
        for (let i = 0; i < 20; ++i)
            box.scene.say("romeo", "more " + i);
        tryVerify(() => list.count >= 80);
        wait(300);
        compare(list.indexAt(10, list.contentY + 40), first);
        verify(Math.abs(list.contentY - place) < 2, "not a pixel moves");
        const unread = box.scene.room.conversation.readState.unread;
        test.press(box, unread > 0 ? unread + " new message(s)" : "To the newest");
        tryVerify(() => list.isNearEnd());
    }

    function test_timelineStaysAtTheEndWhenTheWindowChanges(): void {
        const box = test.joined("none", "participant");
        const list = test.named(box, "Messages");
        for (let i = 0; i < 40; ++i)
            box.scene.say("romeo", "But, soft! what light through yonder window breaks? It is the east, and Juliet is the sun. ".repeat(1 + i % 4));
        tryVerify(() => list.count >= 40 && list.contentY > 300 && list.isNearEnd());
        for (const width of [600, 360, 900]) {
            box.pane.anchors.fill = undefined;
            box.pane.width = width;
            box.pane.height = width;
            tryVerify(() => list.width <= width && list.following && list.isNearEnd(), 2000, "at the end with a width of " + width);
            const last = list.itemAtIndex(list.count - 1);
            tryVerify(() => last !== null && Math.abs(last.y + last.height - list.contentY - list.height) < 30);
        }
    }

    function test_markupIsOnlyText(): void {
        const box = test.joined("none", "participant");
        const nasty = "<img src='http://127.0.0.1:9/x'><b>bold</b>";
        box.scene.say("romeo", nasty);
        const shown = item => item.text === nasty ? item : Array.from(item.children).map(shown).find(found => found) ?? null;
        tryVerify(() => shown(test.named(box, "Messages")) !== null);
        // Each character of it stands there as a letter.
        const words = shown(test.named(box, "Messages"));
        compare(words.positionAt(Qt.point(words.width, words.height - 1)), nasty.length);
        compare(words.positionAt(Qt.point(0, 1)), 0);
        let before = -1;
        for (let x = 0; x < words.implicitWidth; ++x) {
            const place = words.positionAt(Qt.point(x, 5));
            verify(place === before || place === before + 1, "no letter is hidden");
            before = place;
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

    /// A conversation, and the list with its last row chosen.
    function conversation(box: Item): Item {
        const list = test.named(box, "Messages");
        box.scene.say("romeo", "soft, what light");
        box.scene.say("juliet", "ay me");
        box.scene.say("romeo", "she speaks <b>");
        tryVerify(() => list.count >= 3 && list.itemAtIndex(list.count - 1) !== null);
        list.forceActiveFocus();
        compare(list.currentIndex, list.count - 1);
        return list;
    }

    /// What a double click does: those of Quick Test are too slow for a TapHandler.
    function doubleClick(list: Item, row: Item): void {
        const actions = Array.from(list.children).find(child => child.selectWord !== undefined);
        actions.selectWord(list.indexAt(5, row.y + 5), actions.mapFromItem(row.words, 5, row.words.height / 2));
    }

    function test_messagesAreCopiedByKeys(): void {
        const box = test.joined("none", "participant");
        const list = test.conversation(box);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(test.clipboard(), "she speaks <b>");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        verify(/^\[.+\] juliet: ay me$/.test(test.clipboard()), test.clipboard());
        tryCompare(list, "activeFocus", true);
        keyClick(Qt.Key_Menu);
        keyClick(Qt.Key_Return);
        compare(test.clipboard(), "ay me");
    }

    function test_partOfAMessageIsCopied(): void {
        const box = test.joined("none", "participant");
        const list = test.conversation(box);
        const first = list.itemAtIndex(list.count - 3);
        const height = first.height;
        test.doubleClick(list, first);
        const part = test.named(box, "Text of the message");
        verify(part !== null && part.activeFocus);
        compare(first.height, height);
        compare(part.selectedText, "soft");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(test.clipboard(), "soft");
        mousePress(part, 1, part.height / 2);
        for (const x of [20, 60, part.width / 2, part.width - 2])
            mouseMove(part, x, part.height / 2, -1, Qt.LeftButton);
        mouseRelease(part, part.width - 2, part.height / 2);
        compare(part.selectedText, "soft, what light");
        keyClick(Qt.Key_Escape);
        verify(test.named(box, "Text of the message") === null);
        verify(list.activeFocus);
        test.doubleClick(list, first);
        verify(test.named(box, "Text of the message") !== null);
        mouseClick(list.itemAtIndex(list.count - 1));
        verify(test.named(box, "Text of the message") === null);
        keyClick(Qt.Key_Menu);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box, "Text of the message")?.selectedText === "she speaks <b>");
        test.named(box, "Message").forceActiveFocus();
        verify(test.named(box, "Text of the message") === null);
    }

    function test_rightClickCopies(): void {
        const box = test.joined("none", "participant");
        const list = test.conversation(box);
        const field = test.named(box, "Message");
        field.forceActiveFocus();
        mouseClick(list.itemAtIndex(list.count - 2), 100, 10, Qt.RightButton);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(test.clipboard(), "ay me");
        tryCompare(field, "activeFocus", true);
    }

    function test_theBarOfAMessageOpensItsMenu(): void {
        const box = test.joined("none", "participant");
        const list = test.conversation(box);
        const row = list.itemAtIndex(list.count - 2);
        mouseMove(test.named(box, "Message"), 10, 10);
        tryVerify(() => test.named(box, "Message menu") === null);
        mouseMove(row, 100, 10);
        mouseMove(row, 104, 10);
        tryVerify(() => test.named(box, "Message menu") !== null);
        test.press(box, "Message menu");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(test.clipboard(), "ay me");
        mouseMove(test.named(box, "Message"), 10, 10);
        tryVerify(() => test.named(box, "Message menu") === null);
    }

    /// The room has said what was said before, and that it vouches for nobody, but gives and keeps ids.
    function settled(): Item {
        const box = test.joined("none", "participant");
        for (const nick of ["romeo", "juliet"])
            box.scene.present(nick, "none", "participant");
        box.scene.send("romeo", "0", "<subject>love</subject>");
        box.scene.tellName("tea", "urn:xmpp:sid:0");
        return box;
    }

    function test_oneAnswersByKeysAndDoesNotAfterAll(): void {
        const box = test.settled();
        const field = test.named(box, "Message");
        const list = test.conversation(box);
        field.forceActiveFocus();
        box.scene.send("romeo", "1", "<body>shall we?</body>");
        tryVerify(() => test.named(list, "romeo, shall we?, " + list.itemAtIndex(list.count - 1)?.clock) !== null);
        test.type("half");
        list.forceActiveFocus();
        list.currentIndex = list.count - 1;
        keyClick(Qt.Key_R);
        tryVerify(() => test.named(box, "Reply to romeo: shall we?") !== null);
        tryCompare(field, "activeFocus", true);
        compare(field.text, "half");
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(box, "Reply to romeo: shall we?") === null);
        compare(field.text, "half");
        list.forceActiveFocus();
        keyClick(Qt.Key_R);
        tryVerify(() => test.named(box, "Reply to romeo: shall we?") !== null);
        keyClick(Qt.Key_Return);
        compare(box.scene.sentBodies().pop(), "> shall we?\nhalf");
        tryVerify(() => test.named(box, "Reply to romeo: shall we?") === null);
        compare(field.text, "");
    }

    function test_answersLeadToWhatTheyAnswer(): void {
        const box = test.settled();
        const list = test.conversation(box);
        box.scene.send("romeo", "1", "<body>shall we?</body>");
        for (let i = 0; i < 60; ++i)
            box.scene.say("romeo", "line " + i);
        box.scene.send("juliet", "2", "<body>yes</body><reply xmlns='urn:xmpp:reply:0' id='s-1'/>");
        tryVerify(() => test.named(list, "Go to romeo: shall we?") !== null);
        mouseClick(test.named(list, "Go to romeo: shall we?"));
        tryVerify(() => list.marked?.body === "shall we?");
        verify(!list.following);
        keyClick(Qt.Key_End);
        list.forceActiveFocus();
        list.currentIndex = list.count - 1;
        list.positionViewAtEnd();
        tryVerify(() => list.currentItem?.body === "yes");
        keyClick(Qt.Key_Return);
        tryCompare(list, "currentIndex", list.count - 62);
        box.scene.send("romeo", "3", "<body>shall we go?</body><replace xmlns='urn:xmpp:message-correct:0' id='o-1'/>");
        tryVerify(() => list.currentItem?.body !== "shall we?");
    }

    function test_oneCorrectsByKeys(): void {
        const box = test.settled();
        const field = test.named(box, "Message");
        const list = test.conversation(box);
        field.forceActiveFocus();
        keyClick(Qt.Key_Up); // There is nothing of ours yet.
        compare(field.text, "");
        box.scene.send("alice", "1", "<body>teh cat</body>");
        tryVerify(() => list.itemAtIndex(list.count - 1)?.body === "teh cat");
        keyClick(Qt.Key_Up);
        tryCompare(field, "text", "teh cat");
        verify(test.named(box, "Edit message: teh cat") !== null);
        keyClick(Qt.Key_Escape);
        tryCompare(field, "text", "");
        test.type("x");
        keyClick(Qt.Key_Up); // There is something written.
        compare(field.text, "x");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Up);
        tryCompare(field, "text", "teh cat");
        test.type("s");
        keyClick(Qt.Key_Return);
        tryCompare(field, "text", "");
        verify(box.scene.lastSent().includes("o-1"));
        box.scene.send("alice", "2", "<body>the cats</body><replace xmlns='urn:xmpp:message-correct:0' id='o-1'/>");
        tryVerify(() => test.named(list, "edited, show earlier versions") !== null);
        mouseClick(test.named(list, "edited, show earlier versions"));
        tryVerify(() => test.named(box.pane.Window.contentItem, "Versions of the message") !== null);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.pane.Window.contentItem, "Versions of the message") === null);
    }

    /// Inside a room whose password could not be kept.
    function noticed(): Item {
        const box = createTemporaryObject(stage, test);
        box.scene.loseKeychain();
        box.scene.room.join();
        box.scene.refuse("not-authorized");
        tryCompare(box.scene.room.occupancy, "state", Join.State.PasswordRequired);
        box.scene.room.enterPassword("secret", RoomPassword.Keep.Keychain);
        box.scene.enter("none", "participant");
        tryVerify(() => box.scene.room.password.notice !== "");
        return box;
    }

    function test_passwordNoticeGoesAway(): void {
        const box = test.noticed();
        const notice = box.scene.room.password.notice;
        tryVerify(() => test.named(box, notice) !== null);
        test.press(box, "Dismiss");
        tryVerify(() => test.named(box, notice) === null);
    }

    function test_unencryptedOnlyAfterAQuestion(): void {
        const box = createTemporaryObject(stage, test);
        box.scene.loseKeychain();
        box.scene.room.join();
        box.scene.refuse("not-authorized");
        tryCompare(box.scene.room.occupancy, "state", Join.State.PasswordRequired);
        box.scene.room.enterPassword("secret", RoomPassword.Keep.Keychain);
        box.scene.enter("none", "participant");
        tryVerify(() => test.named(box, "Store unencrypted...") !== null);
        test.press(box, "Store unencrypted...");
        compare(box.scene.unencryptedRoomPassword(), "");
        tryVerify(() => test.named(box.T.Overlay.overlay, "Store unencrypted on this computer") !== null);
        keyClick(Qt.Key_Escape);
        compare(box.scene.unencryptedRoomPassword(), "");
        test.press(box, "Store unencrypted...");
        tryVerify(() => test.named(box.T.Overlay.overlay, "Store unencrypted on this computer") !== null);
        test.press(box.T.Overlay.overlay, "Store unencrypted on this computer");
        tryVerify(() => box.scene.unencryptedRoomPassword() === "secret");
        compare(box.scene.room.password.notice, "");
    }

    function test_whatIsSaidOfflineWaitsAndCanBeDiscarded(): void {
        const box = test.joined("none", "participant");
        box.scene.loseStream();
        const field = test.named(box, "Message");
        field.forceActiveFocus();
        test.type("hello");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box, "Discard") !== null);
        const list = test.named(box, "Messages");
        const rows = list.count;
        test.press(box, "Discard");
        tryCompare(list, "count", rows - 1);
    }

    function test_commandsAreExplainedAndCompleted(): void {
        const box = test.joined("owner", "moderator");
        const field = test.named(box, "Message");
        field.forceActiveFocus();
        test.type("/k");
        compare(field.text, "/k");
        compare(box.scene.room.conversation.composer.hints.length, 1);
        tryVerify(() => test.named(box, "/kick NICKNAME [REASON]: Puts somebody out of the room.") !== null);
        keyClick(Qt.Key_Tab);
        compare(field.text, "/kick ");
        test.type("nobody");
        keyClick(Qt.Key_Return);
        compare(box.scene.room.conversation.composer.problem, "There is nobody called nobody here.");
        tryVerify(() => test.named(box, "There is nobody called nobody here.") !== null);
        compare(field.text, "/kick nobody");
    }

    function test_kickingAsksForAReason(): void {
        const box = test.joined("owner", "moderator");
        box.scene.present("romeo", "none", "participant");
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        list.forceActiveFocus();
        list.currentIndex = 1;
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Kick...") !== null);
        test.press(overlay, "Kick...");
        tryVerify(() => test.named(overlay, "Kick romeo?") !== null);
        test.type("spam");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.scene.lastAsked().includes('<item nick="romeo" role="none"><reason>spam</reason></item>'));
    }

    function test_whoTakesTheNickMeanwhileIsNotKicked(): void {
        const box = test.joined("owner", "moderator");
        box.scene.present("romeo", "none", "participant");
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        list.forceActiveFocus();
        list.currentIndex = 1;
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Kick...") !== null);
        test.press(overlay, "Kick...");
        tryVerify(() => test.named(overlay, "Kick romeo?") !== null);
        const asked = box.scene.lastAsked();
        box.scene.leave("romeo");
        box.scene.present("romeo", "none", "participant");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.rowSaying(test.named(box, "Messages"), "Somebody else is called romeo now, so nothing was done.") !== null);
        compare(box.scene.lastAsked(), asked);
    }

    function test_lookAlikesAreMarkedWhereOneActsOnThem(): void {
        const box = test.joined("owner", "moderator");
        box.scene.present("romeo", "member", "participant");
        box.scene.present("r\u043emeo", "none", "participant");
        const list = test.named(box, "People");
        tryCompare(list, "count", 3);
        const remark = "Looks like romeo, but is somebody else.";
        tryVerify(() => test.named(list, "r\u043emeo, " + remark) !== null);
        const row = test.named(list, "r\u043emeo, " + remark);
        compare(row.remark, remark);
        compare(test.named(list, "romeo, member").remark, "");
        verify(row.height > test.named(list, "romeo, member").height, "it says so below the name");
        mouseClick(row, 10, 10, Qt.RightButton);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "r\u043emeo")?.Accessible.description === remark);
        tryVerify(() => test.named(overlay, "Make owner...") !== null);
        test.press(overlay, "Make owner...");
        tryVerify(() => test.named(overlay, "Make r\u043emeo an owner?") !== null);
        verify(test.named(overlay, remark) !== null);
        keyClick(Qt.Key_Escape);
        mouseClick(row, 10, 10, Qt.RightButton);
        tryVerify(() => test.named(overlay, "Message privately") !== null);
        test.press(overlay, "Message privately");
        tryVerify(() => test.named(box, "Private: r\u043emeo in tea") !== null);
        verify(test.named(box, remark) !== null);
    }

    function test_theMenuStandsAtThePointerAlsoFarDown(): void {
        const box = test.joined("owner", "moderator");
        box.scene.crowd(300);
        const list = test.named(box, "People");
        tryCompare(list, "count", 301);
        list.positionViewAtIndex(200, ListView.Beginning);
        tryVerify(() => list.itemAtIndex(201) !== null);
        mouseClick(list.itemAtIndex(201), 10, 10, Qt.RightButton);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Message privately") !== null);
        const there = list.itemAtIndex(201).mapToItem(null, 10, 10);
        const menu = test.named(overlay, "Message privately").ListView.view.mapToItem(null, 0, 0);
        fuzzyCompare(menu.y, there.y, 10);
    }

    function test_theHeaderSaysTheAddress(): void {
        const box = test.joined("owner", "moderator");
        const address = "tea@conference.localhost";
        tryVerify(() => test.named(box, "Subject")?.Accessible.description === address);
        box.scene.room.subject.set("Of love");
        const name = () => test.allNamed(box, "tea").find(item => item.Accessible.description === address);
        verify(name() !== undefined);
        box.scene.tellName("Board <b>");
        tryVerify(() => test.allNamed(box, "Board <b>").some(item => item.Accessible.description === address));
    }

    function test_noLetterPaintsOverOtherRows(): void {
        const box = test.joined("none", "participant");
        const list = test.named(box, "Messages");
        box.scene.say("romeo", "soft");
        box.scene.say("romeo", "e" + "\u0301".repeat(60) + "\u0316".repeat(60));
        tryVerify(() => list.itemAtIndex(list.count - 1)?.excerpt.startsWith("e"));
        const row = list.itemAtIndex(list.count - 1);
        compare(row.excerpt, "e" + "\u0301".repeat(4));
        verify(row.clip);
        box.scene.present("e" + "\u0301".repeat(60), "none", "participant");
        const people = test.named(box, "People");
        tryVerify(() => people.itemAtIndex(1)?.shownNick === "e" + "\u0301".repeat(4));
        verify(people.itemAtIndex(1).clip);
    }

    function test_whatOneMayNotDoSaysWhy(): void {
        const box = test.joined("none", "moderator");
        box.scene.present("romeo", "owner", "moderator");
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        tryVerify(() => list.itemAtIndex(0)?.nick === "romeo");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Kick...") !== null);
        compare(test.named(overlay, "Kick...").enabled, false);
        compare(test.named(overlay, "Kick...").Accessible.description, "They rank as high as you, or higher.");
    }

    function test_ordinaryPeopleAreMentioned(): void {
        const box = test.joined("none", "participant");
        box.scene.present("romeo", "owner", "moderator");
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        tryVerify(() => list.itemAtIndex(0)?.nick === "romeo");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Mention") !== null);
        verify(test.named(overlay, "Kick...") === null, "nothing that cannot be is offered to those without rights");
        test.press(overlay, "Mention");
        compare(test.named(box, "Message").text, "romeo: ");
    }

    /// By keys, in the menu that is open.
    function choose(overlay: Item, entry: string): void {
        const item = test.named(overlay, entry);
        for (let i = 0; i < 10 && !item.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(item.highlighted, entry);
        keyClick(Qt.Key_Return);
    }

    function test_aboutSomebodyInTheRoom(): void {
        const box = test.joined("none", "participant");
        box.scene.present("romeo", "owner", "moderator");
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        tryVerify(() => list.itemAtIndex(0)?.nick === "romeo");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "About this person...") !== null);
        test.choose(overlay, "About this person...");
        tryVerify(() => test.named(overlay, "Rights here: Moderator, owner") !== null);
        verify(test.named(overlay, "The room does not show you their address.") !== null);
        const said = [];
        box.pane.saidWanted.connect(query => said.push(query));
        test.press(overlay, "Search what they said here");
        compare(said, ["from:\"romeo\" "]);
        tryVerify(() => test.named(overlay, "Search what they said here") === null);
    }

    function test_aPersonHasAMenuWithoutAMenuKey(): void {
        const box = test.joined("none", "participant");
        box.scene.present("romeo", "owner", "moderator");
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "About this person...") !== null);
        keyClick(Qt.Key_Escape);
    }

    function test_theSubjectIsSetWithTheKeyboard(): void {
        const box = test.joined("owner", "moderator");
        const subject = test.named(box, "Subject");
        subject.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.T.Overlay.overlay, "Set subject") !== null);
        test.type("tea");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.scene.lastSent().includes("<subject>tea</subject>"));
    }

    /// Opens the dialog about the subject, which is `text` by now. Returns the overlay.
    function subjectOpened(box: Item, text: string): Item {
        box.scene.send("bob", "subject", `<subject>${text}</subject>`);
        const subject = test.named(box, "Subject");
        subject.forceActiveFocus();
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Everybody sees it above the conversation. Leave it empty to remove it.") !== null || test.named(overlay, "Cancel") !== null);
        return overlay;
    }

    function test_aLongSubjectIsNotCut(): void {
        const box = test.joined("owner", "moderator");
        const words = "tea ".repeat(1000).trim();
        test.subjectOpened(box, words);
        keyClick(Qt.Key_End);
        test.type("!");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.scene.lastSent().includes(`<subject>${words}!</subject>`));
    }

    function test_aSubjectThatIsTypedStays(): void {
        const box = test.joined("owner", "moderator");
        test.subjectOpened(box, "tea");
        test.type(" and cake");
        box.scene.send("bob", "another", "<subject>coffee</subject>");
        tryCompare(box.scene.room.subject, "text", "coffee");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.scene.lastSent().includes("<subject>tea and cake</subject>"));
    }

    function test_aLongSubjectScrolls(): void {
        const box = test.joined("none", "participant");
        const overlay = test.subjectOpened(box, "tea ".repeat(2000).trim());
        const words = test.showing(overlay, "tea tea");
        const close = test.named(overlay, "Cancel");
        verify(words !== null && close !== null);
        const page = words.parent.parent.parent;
        tryVerify(() => page.height > 0 && page.contentHeight > page.height);
        verify(page.mapToItem(null, 0, page.height).y <= close.mapToItem(null, 0, 0).y);
        page.forceActiveFocus();
        keyClick(Qt.Key_Down);
        verify(page.contentY > 0);
    }

    function test_whoHasInvitedIsDoneWithANewRoom(): void {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.makeGroup();
        tryVerify(() => test.named(box, "Invite people...") !== null);
        const overlay = box.T.Overlay.overlay;
        const invite = () => {
            waitForRendering(box);
            test.press(box, "Invite people...");
            tryVerify(() => test.named(overlay, "Addresses")?.activeFocus);
        };
        invite();
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(overlay, "Addresses") === null);
        verify(test.named(box, "Invite people...") !== null, "nobody was invited");
        invite();
        test.type("bob@x");
        test.press(overlay, "Invite");
        tryCompare(box.scene.room.sentInvitations, "count", 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(box, "Invite people...") === null);
        compare(box.scene.room.ownership.setup.state, RoomSetup.State.Idle);
    }

    /// A bar that goes leaves the keyboard where the person writes.
    function test_theKeyboardStaysWhereOneWrites_data(): list<var> {
        return [
            {
                tag: "by a click",
                press: button => mouseClick(button)
            },
            {
                tag: "by keys",
                press: button => {
                    button.forceActiveFocus(Qt.TabFocusReason);
                    keyClick(Qt.Key_Space);
                }
            }
        ];
    }

    function test_theKeyboardStaysWhereOneWrites(row: var): void {
        const box = test.noticed();
        tryCompare(test.named(box, "Message"), "activeFocus", true);
        waitForRendering(box);
        row.press(test.named(box, "Dismiss"));
        tryVerify(() => test.named(box, "Dismiss") === null);
        tryCompare(test.named(box, "Message"), "activeFocus", true);
    }

    function test_theNicknameIsChanged(): void {
        const box = test.joined("none", "participant");
        const list = test.named(box, "People");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        const overlay = box.T.Overlay.overlay;
        tryVerify(() => test.named(overlay, "Change nickname...") !== null);
        test.press(overlay, "Change nickname...");
        tryVerify(() => test.named(overlay, "Change your nickname in this room") !== null);
        test.type("rose");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.scene.lastSent().includes('to="tea@conference.localhost/rose"'));
    }

    function test_thousandPeople(): void {
        const box = test.joined("owner", "moderator");
        box.scene.crowd(1000);
        const list = test.named(box, "People");
        tryCompare(list, "count", 1001);
        list.forceActiveFocus();
        list.currentIndex = 0;
        for (let i = 0; i < 30; ++i)
            keyClick(Qt.Key_Down);
        compare(list.currentIndex, 30);
        tryVerify(() => list.currentItem !== null && list.currentItem.y + list.currentItem.height <= list.contentY + list.height + 1);
        verify(list.contentItem.children.length < 120, "only rows in sight are built");
        list.currentIndex = 0;
        tryVerify(() => test.named(list, "Moderators  1") !== null && test.named(list, `Participants  ${Number(1000).toLocaleString(Qt.locale(), "f", 0)}`) !== null);
        const filter = test.named(box, "Find a person");
        filter.forceActiveFocus();
        test.type("0999");
        tryCompare(list, "count", 1);
        keyClick(Qt.Key_Escape);
        tryCompare(list, "count", 1001);
    }

    function test_afterRemovalTheNextStepStandsThere(): void {
        const box = test.joined("none", "participant");
        box.scene.say("romeo", "hi");
        box.scene.kick("tybalt", "too many verses");
        compare(box.scene.room.occupancy.state, Join.State.Removed);
        verify(test.named(box, "Messages") !== null, "what was said stays readable");
        verify(test.named(box, "Message") === null, "there is nothing to write in");
        verify(test.named(box, box.scene.room.status.nextText) !== null);
    }

    function test_lostSaysReconnecting(): void {
        const box = test.joined("none", "participant");
        box.scene.loseStream();
        compare(box.scene.room.occupancy.state, Join.State.Lost);
        verify(test.named(box, "Reconnecting...") !== null);
        verify(test.named(box, "Messages") !== null);
    }
}
