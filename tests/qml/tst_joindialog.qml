// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Discover
import Parlour.Model
import Parlour.Parts
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

    /// Copies `text` and pastes it where the keyboard is.
    function paste(text: string): void {
        clipboard.put(text);
        keySequence(StandardKey.Paste);
    }

    Clipboard {
        id: clipboard
    }

    function test_aPastedLinkFillsTheFields(): void {
        const box = test.opened();
        const all = test.everything(box);
        const address = test.named(all, "Room address");
        test.paste(" <xmpp:my%5C20room@rooms.example?join;nick=Rose;password=se%20cret> ");
        compare(address.text, "my\\20room@rooms.example");
        compare(test.named(all, "Nickname").text, "Rose");
        keySequence(StandardKey.Undo);
        verify(!address.text.includes("cret"), "the password is not to be seen");
        if (address.text === "")
            test.type("my\\20room@rooms.example");
        keyClick(Qt.Key_Return);
        const rooms = box.scene.account.rooms;
        compare(rooms.count(), 1);
        compare(rooms.at(0).details.address, "my\\20room@rooms.example");
        compare(rooms.at(0).details.name, "my room");
        compare(rooms.at(0).occupancy.nick, "Rose");
    }

    function test_theSecretOfALinkGoesWithItsAddress(): void {
        const box = test.opened();
        const address = test.named(test.everything(box), "Room address");
        test.paste("xmpp:hall@rooms.example?join;password=secret");
        compare(address.link.password, "secret");
        test.type("s");
        compare(address.text, "hall@rooms.examples");
        compare(address.link.password, "");
    }

    function test_aTypedLinkIsLeftAloneUntilItIsWhole(): void {
        const box = test.opened();
        const all = test.everything(box);
        const address = test.named(all, "Room address");
        test.type("xmpp:hall@rooms.example?join");
        compare(address.text, "xmpp:hall@rooms.example?join");
        keyClick(Qt.Key_Tab);
        compare(address.text, "hall@rooms.example");
    }

    function test_spacesAreOfferedEscaped(): void {
        const box = test.opened();
        test.type("my room@rooms.example");
        verify(test.named(test.everything(box), "This is my\\20room@rooms.example.") !== null);
        keyClick(Qt.Key_Tab);
        test.type("Romeo");
        keyClick(Qt.Key_Return);
        compare(box.scene.account.rooms.at(0).details.address, "my\\20room@rooms.example");
    }

    function test_escapeCancels(): void {
        const box = test.opened();
        test.type("tea@conference.localhost");
        keyClick(Qt.Key_Escape);
        tryCompare(box.dialog, "visible", false);
        compare(box.scene.account.rooms.count(), 0);
    }
}
