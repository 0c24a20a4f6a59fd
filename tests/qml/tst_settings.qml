// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// The owner's form.
ParlourTest {
    id: test

    name: "Settings"

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

    function opened(recording: string): Item {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.enter("owner", "moderator");
        test.press(box, "Room settings");
        box.scene.answerForm(recording);
        compare(box.scene.room.ownership.configuration.state, Configuration.State.Editing);
        return box;
    }

    function test_guestsHaveNoSettings(): void {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        verify(test.named(box, "Leave") !== null);
        verify(test.named(box, "Room settings") === null);
    }

    function test_passwordIsSetReviewedAndSaved_data(): var {
        return [
            {
                tag: "prosody"
            },
            {
                tag: "ejabberd"
            }
        ];
    }

    function test_passwordIsSetReviewedAndSaved(row: var): void {
        const box = test.opened(row.tag + "-default");
        const form = box.scene.room.ownership.configuration.form;
        verify(!test.named(box, "Save").enabled);
        const field = test.named(box, "Room password");
        verify(field !== null);
        field.forceActiveFocus();
        test.type("cauldronburn");
        compare(form.changedCount, 1);
        verify(test.named(box, "1 change(s)") !== null);
        test.press(box, "Review");
        verify(test.named(box, "Undo Room password") !== null);
        test.press(box, "Review");
        compare(test.named(box, "Room password").text, "cauldronburn");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(box.scene.room.ownership.configuration.state, Configuration.State.Checking);
        box.scene.answerForm(row.tag + "-default");
        box.scene.answerForm(row.tag + "-default");
        compare(box.scene.submitted("muc#roomconfig_roomsecret"), "cauldronburn");
    }

    function test_undoTakesBack(): void {
        const box = test.opened("prosody-default");
        const form = box.scene.room.ownership.configuration.form;
        const field = test.named(box, "Room password");
        field.forceActiveFocus();
        test.type("abc");
        const toggle = test.named(box, "Members only");
        const before = toggle.checked;
        toggle.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(toggle.checked, !before);
        compare(form.changedCount, 2);
        test.around(field).reveal(test.named(box, "Undo Room password")); // As a person would scroll there.
        test.press(box, "Undo Room password");
        compare(field.text, "");
        compare(form.changedCount, 1);
        test.press(box, "Undo Members only");
        compare(toggle.checked, before);
        compare(form.changedCount, 0);
    }

    function test_theSectionsAreAClickAway(): void {
        const box = test.opened("prosody-default");
        const password = test.named(box, "Room password");
        const history = test.named(box, "Go to History");
        verify(history !== null);
        test.press(box, "Go to History");
        verify(!password.activeFocus);
        waitForRendering(box);
        test.press(box, "Go to Access");
        tryVerify(() => password.activeFocus, 2000, "the password stands first in Access");
        verify(test.isInSight(box, password));
    }

    /// What is typed brings warnings, which stand above the fields.
    function test_warningsDoNotPushTheFieldAway(): void {
        const box = test.opened("prosody-default");
        const form = box.scene.room.ownership.configuration.form;
        const password = test.named(box, "Room password");
        password.forceActiveFocus();
        const before = form.warnings.length;
        for (const letter of ["a", "b", "c"]) {
            test.type(letter);
            waitForRendering(box);
            tryVerify(() => test.isInSight(box, password), 2000, "after " + letter);
        }
        verify(form.warnings.length > before);
    }

    /// What scrolls around the item.
    function around(item: Item): Item {
        let area = item.parent;
        while (area !== null && area.contentY === undefined)
            area = area.parent;
        return area;
    }

    function isInSight(box: Item, item: Item): bool {
        const around = test.around(item);
        const top = item.mapToItem(around, 0, 0).y;
        return top >= 0 && top + item.height <= around.height;
    }

    function test_searchFindsOne(): void {
        const box = test.opened("prosody-default");
        const field = test.named(box, "Search settings");
        verify(field.activeFocus, "the search has the keyboard");
        test.type("password");
        verify(test.named(box, "Room password") !== null);
        verify(test.named(box, "Members only") === null);
        keyClick(Qt.Key_Escape);
        verify(test.named(box, "Members only") !== null);
    }

    function test_closingWithChangesAsks(): void {
        const box = test.opened("prosody-default");
        test.named(box, "Room password").forceActiveFocus();
        test.type("abc");
        test.press(box, "Close");
        verify(box.scene.room.ownership.configuration !== null);
        test.press(box, "Keep editing");
        compare(test.named(box, "Room password").text, "abc");
        test.press(box, "Close");
        test.press(box, "Discard changes");
        compare(box.scene.room.ownership.configuration, null);
        tryVerify(() => test.named(box, "Message") !== null);
    }

    function test_closingUnchangedAsksNothing(): void {
        const box = test.opened("prosody-default");
        keyClick(Qt.Key_Escape);
        compare(box.scene.room.ownership.configuration, null);
    }

    /// An open choice (XEP-0122) takes other text, too.
    function test_anOpenChoiceShowsWhatIsTyped(): void {
        const box = test.opened("every-type");
        const form = box.scene.room.ownership.configuration.form;
        const field = test.named(box, "list-open");
        const row = Array.from({
            length: form.count
        }, (none, i) => form.index(i, 0)).find(row => form.data(row, FormModel.FieldVarRole) === "list-open");
        const value = () => form.data(row, FormModel.ValueRole);
        verify(field.editable);
        compare(field.editText, "x");
        field.contentItem.forceActiveFocus();
        field.contentItem.cursorPosition = 1;
        test.type("yz");
        compare(field.editText, "xyz");
        compare(value(), "xyz");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Backspace);
        compare(field.editText, "x");
        compare(value(), "x");
        test.type("y");
        form.undo("list-open");
        compare(field.editText, "x");
        form.setValue("list-open", "elsewhere");
        compare(field.editText, "elsewhere");
    }

    function test_everyTypeIsShown(): void {
        const box = test.opened("every-type");
        const form = box.scene.room.ownership.configuration.form;
        verify(form.count > 5);
        for (let row = 0; row < form.count; ++row) {
            const label = form.data(form.index(row, 0), FormModel.LabelRole);
            const kind = form.data(form.index(row, 0), FormModel.KindRole);
            if (kind !== FormRow.Kind.Note)
                verify(test.named(box, label) !== null, label);
        }
    }
}
