// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Discover
import Parlour.Model
import Parlour.Tests

/// Which room, and as whom.
ParlourTest {
    id: test

    name: "JoinDialog"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property JoinDialog dialog: dialog

            anchors.fill: parent

            JoinDialog {
                id: dialog

                accounts: box.scene.client.accounts
                account: box.scene.account
                visible: true
            }
        }
    }

    function opened(): Item {
        const box = createTemporaryObject(stage, test);
        tryCompare(box.dialog, "opened", true);
        return box;
    }

    function everything(box: Item): Item {
        return box.dialog.contentItem.parent;
    }

    function test_noPasswordField(): void {
        const all = test.everything(test.opened());
        verify(test.named(all, "Room address").activeFocus, "the address has the keyboard");
        verify(test.named(all, "Nickname") !== null);
        verify(test.named(all, "Room password") === null);
        verify(test.named(all, "Password") === null);
    }

    function test_problemsAreShownAndNothingIsLost(): void {
        const box = test.opened();
        const all = test.everything(box);
        test.type("no room");
        keyClick(Qt.Key_Tab);
        test.type("Romeo");
        keyClick(Qt.Key_Return);
        const problem = box.scene.account.roomAddressProblem("no room");
        verify(problem !== "");
        verify(test.named(all, problem) !== null, "the problem is shown");
        verify(box.dialog.opened);
        compare(test.named(all, "Room address").text, "no room");
        compare(test.named(all, "Nickname").text, "Romeo");
        verify(test.named(all, "Room address").activeFocus, "the keyboard is where the problem is");
        compare(box.scene.account.rooms.count(), 0);
    }

    function test_returnJoins(): void {
        const box = test.opened();
        test.type("tea@conference.localhost");
        keyClick(Qt.Key_Tab);
        test.type("Romeo");
        keyClick(Qt.Key_Return);
        compare(box.scene.account.rooms.count(), 1);
        compare(box.scene.account.rooms.at(0).details.address, "tea@conference.localhost");
        tryCompare(box.dialog, "visible", false);
    }

    function test_escapeCancels(): void {
        const box = test.opened();
        test.type("tea@conference.localhost");
        keyClick(Qt.Key_Escape);
        tryCompare(box.dialog, "visible", false);
        compare(box.scene.account.rooms.count(), 0);
    }
}
