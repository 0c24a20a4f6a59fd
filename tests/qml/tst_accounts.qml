// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// Several accounts: the dialog about them, the headings in the list of rooms, the choice in dialogs.
ParlourTest {
    id: test

    name: "Accounts"

    Component {
        id: home

        Item {
            id: box

            required property list<string> addresses
            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(box.addresses)
            readonly property Item overlay: page.Window.contentItem

            anchors.fill: parent

            Home {
                id: page

                anchors.fill: parent
                client: box.client
            }
        }
    }

    Component {
        id: bereft

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["a@x"], true)

            anchors.fill: parent

            Home {
                anchors.fill: parent
                client: box.client
            }
        }
    }

    function shown(addresses: list<string>): Item {
        const box = createTemporaryObject(home, test, {
            addresses: addresses
        });
        verify(box !== null);
        waitForRendering(box);
        return box;
    }

    /// The dialog of this title, once it is there.
    function dialog(box: Item, title: string): Item {
        tryVerify(() => test.named(box.overlay, title) !== null);
        return box.overlay;
    }

    function showAccounts(box: Item): void {
        test.press(box, "Menu");
        tryVerify(() => test.named(box.overlay, "Accounts") !== null);
        test.press(box.overlay, "Accounts");
        tryVerify(() => test.named(box.overlay, "Add account") !== null);
    }

    function test_theMenuTellsWhatIsNew(): void {
        const box = test.shown(["a@x"]);
        test.press(box, "Menu");
        tryVerify(() => test.named(box.overlay, "What is new") !== null);
        test.press(box.overlay, "What is new");
        tryVerify(() => test.named(box.overlay, "Close") !== null);
        const list = test.allNamed(box.overlay, "What is new").find(item => item.Accessible.role === Accessible.List);
        tryVerify(() => list.activeFocus);
        const first = list.currentItem.Accessible.name;
        verify(first !== "");
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 1);
        verify(list.currentItem.Accessible.name !== first);
        compare(test.allNamed(box.overlay, list.currentItem.Accessible.name).length, 1);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.overlay, "Close") === null);
    }

    function order(box: Item): string {
        let addresses = [];
        for (let row = 0; row < box.client.accounts.count; ++row)
            addresses.push(box.client.accounts.at(row).address);
        return addresses.join(" ");
    }

    function test_lostBookmarksAreWrittenAgainOnlyWhenAskedFor_data(): list<var> {
        return [
            {
                tag: "Write them again"
            },
            {
                tag: "Dismiss"
            }
        ];
    }
    function test_lostBookmarksAreWrittenAgainOnlyWhenAskedFor(row: var): void {
        const box = createTemporaryObject(bereft, test);
        box.scene.goOnline();
        const question = "Your server no longer has your bookmarks. Your rooms stay here.";
        tryVerify(() => test.named(box, question) !== null);
        waitForRendering(box);
        test.press(box, row.tag);
        tryVerify(() => test.named(box, question) === null);
        compare(box.client.accounts.at(0).bookmarks.lost, false);
        verify(test.named(box, "tea, not joined") !== null, "the room stays");
    }

    function test_oneAccountHasNoHeading(): void {
        const box = test.shown(["a@x"]);
        verify(test.named(box, "tea, not joined") !== null);
        compare(test.allNamed(box, "a@x, Connecting...").length, 0);
        test.press(box, "Join room");
        test.dialog(box, "Room address");
        verify(test.named(box.overlay, "Account") === null);
    }

    function test_severalAccountsHaveHeadingsAndAChoice(): void {
        const box = test.shown(["a@x", "b@x"]);
        verify(test.named(box, "a@x, Connecting...") !== null);
        verify(test.named(box, "b@x, Connecting...") !== null);
        box.client.accounts.at(1).enabled = false;
        verify(test.named(box, "b@x, Off") !== null);
        verify(test.named(box, "tea, Off") !== null);
        verify(test.named(box, "2 account(s) are reconnecting.") === null);
        box.client.accounts.at(1).enabled = true;
        verify(test.named(box, "2 account(s) are reconnecting.") !== null);
        test.press(box, "Join room");
        test.dialog(box, "Room address");
        const choice = test.named(box.overlay, "Account");
        compare(choice.currentText, "a@x");
        choice.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(choice.currentText, "b@x");
        test.named(box.overlay, "Room address").forceActiveFocus();
        test.type("den@c.x");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.client.chats.count === 3);
        compare(box.client.chats.currentAccount.address, "b@x");
    }

    function test_whoCannotSignInSaysSoAndKeepsNobodyOut(): void {
        const box = test.shown(["a@x", "b@x", "d@x"]);
        box.client.accounts.at(1).enabled = false;
        box.client.start();
        const why = "No password is saved for this account. Type it to sign in.";
        tryVerify(() => test.named(box, "a@x: " + why) !== null);
        tryVerify(() => test.named(box, "d@x: " + why) !== null);
        verify(test.named(box, "b@x: " + why) === null);
        verify(!box.client.accounts.outside);
        verify(test.named(box, "tea, not joined") !== null);
        const bars = test.allNamed(box, "Sign in").filter(item => typeof item.click === "function");
        compare(bars.length, 2);
        mouseClick(bars[1]);
        tryVerify(() => test.named(box.overlay, "Address") !== null);
        compare(test.named(box.overlay, "Address").text, "d@x");
        verify(!test.named(box.overlay, "Address").enabled);
        verify(test.named(box.overlay, "Password").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(box.overlay, "Address") === null);
    }

    function test_keysMoveAndSwitch(): void {
        const box = test.shown(["a@x", "b@x", "d@x"]);
        test.showAccounts(box);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(test.order(box), "b@x a@x d@x");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(test.order(box), "b@x d@x a@x");
        keyClick(Qt.Key_Space);
        compare(box.client.accounts.find("a@x").enabled, false);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Space);
        compare(box.client.accounts.find("d@x").enabled, false);
        keyClick(Qt.Key_Space);
        compare(box.client.accounts.find("d@x").enabled, true);
        test.press(box.overlay, "Move up");
        compare(test.order(box), "d@x b@x a@x");
        verify(!test.named(box.overlay, "Move up").enabled);
    }

    function test_removingAsks(): void {
        const box = test.shown(["a@x", "b@x"]);
        test.showAccounts(box);
        test.press(box.overlay, "Remove account");
        test.dialog(box, "Forget its list of rooms");
        keyClick(Qt.Key_Escape);
        compare(box.client.accounts.count, 2);
        tryVerify(() => test.named(box.overlay, "Forget its list of rooms") === null);
        test.press(box.overlay, "Remove account");
        test.dialog(box, "Forget its list of rooms");
        test.press(box.overlay, "Remove");
        tryCompare(box.client.accounts, "count", 1);
        compare(test.order(box), "b@x");
        wait(0);
        verify(test.named(box, "tea, not joined") !== null);
    }

    function test_thePictureIsRemoved(): void {
        const box = test.shown(["a@x"]);
        box.scene.goOnline();
        test.showAccounts(box);
        test.press(test.dialog(box, "Change password"), "Picture...");
        const overlay = test.dialog(box, "Remove picture");
        tryVerify(() => test.named(overlay, "Choose picture...").activeFocus);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => box.scene.lastQuestion().includes("urn:xmpp:avatar:metadata"));
        tryVerify(() => test.showing(overlay, "Changing the picture...") !== null);
        compare(test.named(overlay, "Choose picture...").enabled, false);
    }

    /// The chat under the keyboard, not the open one.
    function test_theKeyboardStaysWithItsChat(): void {
        const box = test.shown(["a@x"]);
        for (const name of ["zoo", "pub"])
            box.client.accounts.at(0).showRoom(name + "@conference.localhost");
        const chats = box.client.chats;
        const list = test.named(box, "Rooms");
        tryCompare(list, "count", 3);
        list.forceActiveFocus();
        list.currentIndex = [0, 1, 2].find(row => chats.roomAt(row).details.address.startsWith("zoo"));
        chats.order = ChatListFilter.Order.ByName;
        tryVerify(() => chats.roomAt(2).details.address.startsWith("zoo"));
        compare(list.currentIndex, 2);
        verify(chats.currentRoom.details.address.startsWith("pub"));
    }

    function test_aRowHasItsMenuWithoutAMenuKey(): void {
        const box = test.shown(["a@x"]);
        const list = test.named(box, "Rooms");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        tryVerify(() => test.named(box.overlay, "Pin to the top")?.menu.opened);
        keyClick(Qt.Key_Escape);
    }

    function test_onlyNewsOfThePictureIsReadOut(): void {
        const box = test.shown(["a@x"]);
        box.scene.goOnline();
        test.showAccounts(box);
        test.press(test.dialog(box, "Change password"), "Picture...");
        const overlay = test.dialog(box, "Remove picture");
        const words = test.showing(overlay, "Your contacts and everybody in your rooms can see it.");
        verify(words.quiet);
        verify(!words.urgent);
    }

    function test_theChosenOrderStaysMarked(): void {
        const box = test.shown(["a@x"]);
        for (let i = 0; i < 2; ++i) {
            test.press(box, "Menu");
            tryVerify(() => test.named(box.overlay, "Rooms by name")?.menu.opened);
            waitForRendering(box);
            test.press(box.overlay, "Rooms by name");
            tryVerify(() => test.named(box.overlay, "Rooms by name") === null);
        }
        test.press(box, "Menu");
        tryVerify(() => test.named(box.overlay, "Rooms by name")?.menu.opened);
        verify(test.named(box.overlay, "Rooms by name").checked);
        verify(!test.named(box.overlay, "Rooms by hand").checked);
        keyClick(Qt.Key_Escape);
    }

    function test_deletingWantsTheAddress(): void {
        const box = test.shown(["a@x", "b@x"]);
        box.scene.goOnline();
        test.showAccounts(box);
        tryVerify(() => test.named(box.overlay, "Delete on server...")?.enabled);
        waitForRendering(box); // It may stand in another line by then.
        test.press(box.overlay, "Delete on server...");
        test.dialog(box, "Type the address to confirm");
        tryVerify(() => test.named(box.overlay, "Type the address to confirm").activeFocus);
        verify(!test.named(box.overlay, "Delete account").enabled);
        test.type("b@x");
        keyClick(Qt.Key_Return);
        verify(test.named(box.overlay, "This is not the address of the account.") !== null);
        compare(box.client.accounts.at(0).signIn.deletion.state, AccountDeletion.State.Ready);
        test.named(box.overlay, "Type the address to confirm").selectAll();
        test.type("a@x");
        verify(test.named(box.overlay, "This is not the address of the account.") === null);
        keyClick(Qt.Key_Return);
        compare(box.client.accounts.at(0).signIn.deletion.state, AccountDeletion.State.Sending);
        box.scene.answerDeletion();
        tryCompare(box.client.accounts, "count", 1);
        tryVerify(() => test.named(box.overlay, "Type the address to confirm") === null);
        compare(test.order(box), "b@x");
    }

    function test_oneMoreIsMade(): void {
        const box = test.shown(["a@x"]);
        test.showAccounts(box);
        test.press(box.overlay, "Create account");
        test.dialog(box, "Server");
        tryVerify(() => test.named(box.overlay, "Server").activeFocus);
        test.type("localhost");
        keyClick(Qt.Key_Return);
        compare(box.client.accounts.creation.state, Making.State.Reaching);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(box.overlay, "Server") === null);
        compare(box.client.accounts.creation.server, "");
        compare(box.client.accounts.creation.state, Making.State.Choosing);
    }

    function test_theStatusIsChosen(): void {
        const box = test.shown(["a@x"]);
        test.press(box, "Status");
        test.dialog(box, "Do not disturb");
        test.press(box.overlay, "Do not disturb");
        compare(box.client.status.choice, Status.DoNotDisturb);
        test.press(box, "Status");
        test.dialog(box, "Never away by itself");
        verify(test.named(box.overlay, "Do not disturb").checked);
        test.press(box.overlay, "Do not disturb");
        test.press(box, "Status");
        test.dialog(box, "Never away by itself");
        verify(test.named(box.overlay, "Do not disturb").checked);
        test.press(box.overlay, "Never away by itself");
        compare(box.client.status.awayAfter, 0);
        test.press(box, "Status");
        test.dialog(box, "Say something about it");
        test.press(box.overlay, "Say something about it");
        test.dialog(box, "Status text");
        test.type("tea");
        keyClick(Qt.Key_Return);
        compare(box.client.status.text, "tea");
    }
}
