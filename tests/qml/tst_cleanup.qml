// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// Removing many messages, by the keyboard and as a screen reader hears it.
ParlourTest {
    id: test

    name: "Cleanup"

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

    function joined(affiliation: string, role: string): Item {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.enter(affiliation, role);
        box.scene.present("bob", "none", "participant");
        box.scene.say("bob", "buy coins");
        box.scene.say("bob", "cheap coins");
        box.scene.say("bob", "good morning");
        return box;
    }

    function overlay(box: Item): Item {
        return box.T.Overlay.overlay;
    }

    function menu(box: Item): Item {
        test.press(box, "More");
        tryVerify(() => test.named(test.overlay(box), "Remove messages...") !== null);
        return test.named(test.overlay(box), "Remove messages...");
    }

    function test_byTheKeyboard(): void {
        const box = test.joined("owner", "moderator");
        const cleanup = box.scene.account.cleanup;
        mouseClick(test.menu(box));
        tryVerify(() => test.named(test.overlay(box), "Words or pattern")?.activeFocus ?? false);
        test.type("coins");
        tryCompare(cleanup.rows, "count", 2);
        const start = test.named(test.overlay(box), "Hide 2 message(s)");
        verify(start !== null && start.enabled);
        keyClick(Qt.Key_Return); // To what was found.
        const found = test.named(test.overlay(box), "What was found");
        tryVerify(() => found.activeFocus);
        compare(found.currentItem.Accessible.name.replace(/[0-9].*/, ""), "bob in tea, cheap coins, ");
        verify(found.currentItem.Accessible.checked);
        keyClick(Qt.Key_Space);
        tryCompare(cleanup.rows, "chosen", 1);
        verify(!found.currentItem.Accessible.checked);
        verify(test.named(test.overlay(box), "Hide 1 message(s)") !== null);
        keyClick(Qt.Key_Tab);
        tryVerify(() => test.named(test.overlay(box), "Reason").activeFocus);
        keyClick(Qt.Key_Return);
        // This room cannot remove messages.
        tryCompare(cleanup, "stage", Cleanup.Stage.Over);
        tryVerify(() => test.showing(test.overlay(box), "1 hidden here") !== null);
        verify(test.named(test.overlay(box), "Words or pattern") === null);
        tryVerify(() => test.showing(box, "message hidden on this computer") !== null || box.scene.room.conversation.timeline.textAt(0) === "message hidden on this computer");
        test.press(test.overlay(box), "Look again");
        tryVerify(() => test.named(test.overlay(box), "Words or pattern")?.activeFocus ?? false);
        tryCompare(cleanup.rows, "count", 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(test.overlay(box), "Words or pattern") === null);
    }

    function test_aPatternThatIsNoneSaysSo(): void {
        const box = test.joined("owner", "moderator");
        const search = box.scene.account.cleanup.search;
        mouseClick(test.menu(box));
        tryVerify(() => test.named(test.overlay(box), "Words or pattern")?.activeFocus ?? false);
        search.style = Matching.Style.Expression;
        test.type("(coins");
        tryVerify(() => test.showing(test.overlay(box), "This is not a regular expression: ") !== null);
        verify(!test.named(test.overlay(box), "Remove").enabled);
        test.type(")");
        tryCompare(box.scene.account.cleanup.rows, "count", 2);
        verify(test.showing(test.overlay(box), "This is not a regular expression: ") === null);
    }

    function test_ofAPerson(): void {
        const box = test.joined("owner", "moderator");
        const cleanup = box.scene.account.cleanup;
        const list = test.named(box, "People");
        tryCompare(list, "count", 2);
        list.forceActiveFocus();
        list.currentIndex = 1;
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(test.overlay(box), "Remove their messages...") !== null);
        test.press(test.overlay(box), "Remove their messages...");
        tryVerify(() => test.named(test.overlay(box), "Written by") !== null);
        compare(cleanup.search.who, "bob");
        verify(cleanup.search.ofPerson);
        compare(test.named(test.overlay(box), "Written by").displayText, "Only bob");
        // The room tells nothing by which these are known as theirs.
        tryVerify(() => test.showing(test.overlay(box), "Look for the nickname instead.") !== null);
        cleanup.search.ofPerson = false;
        cleanup.search.part = Matching.Part.Nick;
        test.named(test.overlay(box), "Words or pattern").forceActiveFocus();
        test.type("bob");
        tryCompare(cleanup.rows, "count", 4); // With who would be banned.
    }

    function test_onlyModerators(): void {
        const box = test.joined("none", "participant");
        verify(!test.menu(box).enabled);
    }
}
