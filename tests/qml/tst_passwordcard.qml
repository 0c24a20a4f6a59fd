// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// A room that asks for its password, in its pane.
ParlourTest {
    id: test

    name: "PasswordCard"

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

    /// A pane whose room has just asked for a password.
    function asked(): Item {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        compare(box.scene.sentPassword(), "");
        verify(test.named(box, "Room password") === null, "nothing is asked before the room asks");
        box.scene.refuse("not-authorized");
        tryCompare(box.scene.room.occupancy, "state", Join.State.PasswordRequired);
        return box;
    }

    /// All drawings of `source` below `item` that are seen.
    function drawings(item: Item, source: url): list<Item> {
        const own = item.visible && item.sourceSize !== undefined && String(item.source) === String(source) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(test.drawings(child, source)), own);
    }

    /// What the room tells of itself meanwhile replaces nothing.
    function test_aNicknameThatIsTypedStays(): void {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.refuse("conflict");
        tryVerify(() => test.named(box, "Nickname") !== null);
        const field = test.named(box, "Nickname");
        field.forceActiveFocus();
        field.selectAll();
        test.type("juliet");
        box.scene.tellName("Tea");
        box.scene.loseStream();
        compare(field.text, "juliet");
    }

    function test_aLockStandsBesideTheName(): void {
        const box = test.asked();
        waitForRendering(box);
        const locks = test.drawings(box, Icons.lock);
        compare(locks.length, 1);
        verify(locks[0].width > 0);
    }

    function test_typedPasswordIsSent(): void {
        const box = test.asked();
        const field = test.named(box, "Room password");
        verify(field.activeFocus, "the field has the keyboard");
        verify(test.named(box, "tea needs a password") !== null);
        compare(field.placeholderText, "Room password");
        test.type(" s3");
        keyClick(Qt.Key_Return);
        compare(box.scene.sentPassword(), " s3");
        compare(box.scene.room.occupancy.state, Join.State.Joining);
    }

    function test_theAddressStandsWhereAPasswordIsAskedFor(): void {
        const box = createTemporaryObject(stage, test);
        box.scene.tellName("Board (board@conference.corp.example)");
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.refuse("not-authorized");
        tryVerify(() => test.named(box, "Board (board@conference.corp.example) needs a password") !== null);
        const address = test.named(box, "tea@conference.localhost");
        verify(address !== null);
        verify(!address.truncated);
        test.type("secret");
        keyClick(Qt.Key_Return);
        compare(box.scene.room.occupancy.state, Join.State.Joining);
        verify(test.named(box, "tea@conference.localhost") !== null, "on the way in");
        box.scene.refuse("forbidden");
        box.scene.answerNothing();
        tryCompare(box.scene.room.occupancy, "state", Join.State.Refused);
        verify(test.named(box, "tea@conference.localhost") !== null, "where one was refused");
    }

    function test_wrongPasswordStaysSelected(): void {
        const box = test.asked();
        const field = test.named(box, "Room password");
        test.type("wrong");
        test.press(box, "Join");
        box.scene.refuse("not-authorized");
        tryCompare(box.scene.room.occupancy, "state", Join.State.PasswordWrong);
        verify(test.named(box, "That password was not accepted") !== null);
        compare(field.text, "wrong");
        verify(field.activeFocus, "the field has the keyboard again");
        compare(field.selectionEnd - field.selectionStart, 5);
        test.type("right");
        keyClick(Qt.Key_Return);
        compare(box.scene.sentPassword(), "right");
        box.scene.enter("none", "participant");
        compare(box.scene.room.occupancy.state, Join.State.Joined);
        compare(field.text, "");
    }

    function test_emptyPasswordIsNotSent(): void {
        const box = test.asked();
        const sent = box.scene.presencesSent;
        keyClick(Qt.Key_Return);
        compare(box.scene.room.occupancy.state, Join.State.PasswordRequired);
        compare(box.scene.presencesSent, sent);
    }

    function test_escapeCancels(): void {
        const box = test.asked();
        keyClick(Qt.Key_Escape);
        compare(box.scene.room.occupancy.state, Join.State.Preview);
    }

    function test_revealShowsAndHides(): void {
        const box = test.asked();
        const field = test.named(box, "Room password");
        compare(field.echoMode, TextInput.Password);
        test.press(box, "Show password");
        compare(field.echoMode, TextInput.Normal);
        test.press(box, "Hide password");
        compare(field.echoMode, TextInput.Password);
    }

    function test_capsLockIsNoticed(): void {
        const box = test.asked();
        keyClick("A");
        verify(test.named(box, "Caps Lock is on.") !== null);
        keyClick("a");
        verify(test.named(box, "Caps Lock is on.") === null);
    }

    function test_tabReachesEverything(): void {
        const box = test.asked();
        for (const name of ["Show password", "Remember password", "Cancel", "Join"]) {
            keyClick(Qt.Key_Tab);
            verify(test.named(box, name).activeFocus, name);
        }
    }

    function test_otherRefusalsSayWhatHappened_data(): var {
        return [
            {
                tag: "banned",
                condition: "forbidden",
                title: "You are banned from tea",
                button: "Try again"
            },
            {
                tag: "nick taken",
                condition: "conflict",
                title: "That nickname is taken",
                button: "Nickname"
            }
        ];
    }

    function test_otherRefusalsSayWhatHappened(row: var): void {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.refuse(row.condition);
        box.scene.answerNothing();
        tryCompare(box.scene.room.occupancy, "state", Join.State.Refused);
        verify(test.named(box, row.title) !== null, "the title");
        verify(test.named(box, row.button) !== null, "the next step");
        test.press(box, "Cancel");
        compare(box.scene.room.occupancy.state, Join.State.Preview);
    }
}
