// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// The window itself: first run, colours, size.
ParlourTest {
    id: test

    name: "Window"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Main window: window

            Main {
                id: window

                client: box.scene.client
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.visible && test.named(box.window.contentItem, "Sign in") !== null);
        return box;
    }

    function test_firstRunChecksTheAddress(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        test.named(all, "Address").text = "nonsense";
        test.named(all, "Password").text = "secret";
        test.named(all, "Sign in").click();
        compare(box.scene.account.state, SignIn.State.SignedOut);
        verify(test.named(all, box.scene.account.signIn.addressProblem("nonsense")) !== null);
        compare(test.named(all, "Address").text, "nonsense");
        compare(test.named(all, "Password").text, "secret");
    }

    function test_moreShowsServerAndPort(): void {
        const all = test.shown().window.contentItem;
        verify(test.named(all, "Server") === null);
        test.named(all, "More").click();
        verify(test.named(all, "Server") !== null);
        verify(test.named(all, "Port") !== null);
    }

    function test_anAccountIsMadeByKeys(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        const creation = box.scene.client.accounts.creation;
        test.named(all, "Create account").click();
        tryVerify(() => test.named(all, "Server")?.activeFocus ?? false);
        verify(test.named(all, "Address") === null);
        test.type("local host");
        keyClick(Qt.Key_Return);
        verify(test.named(all, creation.problem) !== null);
        test.named(all, "Server").selectAll();
        test.type("localhost");
        keyClick(Qt.Key_Return);
        compare(creation.state, Making.State.Reaching);
        verify(!test.named(all, "Server").enabled);
        box.scene.offerAccounts("<instructions>Choose well</instructions><username/><password/>");
        tryVerify(() => test.named(all, "Account name")?.activeFocus ?? false);
        verify(test.named(all, "Choose well") !== null);
        verify(!test.named(all, "Create account").enabled);
        test.type("romeo");
        keyClick(Qt.Key_Tab);
        verify(test.named(all, "Password").activeFocus);
        verify(test.named(all, "Remove password") === null);
        test.type("secret");
        keyClick(Qt.Key_Return);
        compare(creation.state, Making.State.Sending);
        box.scene.refuseAccount();
        tryVerify(() => test.showing(all, "Choose another one.") !== null);
        verify(test.named(all, "Create account").enabled);
        test.named(all, "Create account").click();
        box.scene.giveAccount();
        tryVerify(() => test.named(all, "Address") !== null);
        compare(test.named(all, "Address").text, "romeo@localhost");
        compare(box.scene.account.state, SignIn.State.SigningIn);
    }

    function test_givingUpLeadsBackToSigningIn(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        test.named(all, "Create account").click();
        tryVerify(() => test.named(all, "Continue") !== null);
        test.named(all, "Cancel").click();
        tryVerify(() => test.named(all, "Address")?.activeFocus ?? false);
        verify(test.named(all, "Server") === null);
    }

    function test_anInvitationComesFirst(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        box.scene.invite("xmpp:mercutio@localhost?roster;preauth=T;ibr=y");
        tryVerify(() => test.named(all, "This link invites you to make an account on localhost.") !== null);
        compare(test.named(all, "Server").text, "localhost");
        verify(test.showing(all, "mercutio") === null);
        test.named(all, "Cancel").click();
        tryVerify(() => test.named(all, "Address") !== null);
    }

    function test_aPastedInvitationIsTaken(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        test.named(all, "Address").text = " xmpp:localhost?register;preauth=T ";
        test.named(all, "Sign in").click();
        tryVerify(() => test.named(all, "This link invites you to make an account on localhost.") !== null);
        compare(box.scene.account.state, SignIn.State.SignedOut);
    }

    function test_aDroppedInvitationIsTaken(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        box.scene.drop(box.window, "xmpp:tea@conference.localhost?join");
        verify(test.named(all, "Address") !== null, "a room is no invitation to make an account");
        box.scene.drop(box.window, "xmpp:localhost?register;preauth=T");
        tryVerify(() => test.named(all, "This link invites you to make an account on localhost.") !== null);
    }

    function test_sizeIsRemembered(): void {
        const box = test.shown();
        box.window.width = 640;
        box.window.height = 500;
        box.window.close();
        compare(box.scene.client.windowPlace.size(Qt.size(1, 1), Qt.size(2000, 2000)), Qt.size(640, 500));
        const again = createTemporaryObject(again640, test, {
            client: box.scene.client
        });
        tryCompare(again, "width", 640);
        again.close();
        again.destroy();
        wait(0);
    }

    function test_themeFollowsTheChoice(): void {
        const box = test.shown();
        box.scene.client.appearance.theme = "dark";
        verify(Tokens.dark);
        box.scene.client.appearance.theme = "light";
        verify(!Tokens.dark);
    }

    function test_nothingCanBeDoneBeforeTheRoomsAreKnown(): void {
        const scene = createTemporaryObject(alone, test);
        const window = createTemporaryObject(again640, test, {
            client: scene.unreadSession()
        });
        tryVerify(() => test.named(window.contentItem, "Opening your conversations...") !== null);
        verify(test.named(window.contentItem, "Sign in") === null);
        verify(test.named(window.contentItem, "Menu") === null);
        scene.readLists();
        tryVerify(() => test.named(window.contentItem, "Sign in") !== null);
        verify(test.named(window.contentItem, "Opening your conversations...") === null);
        window.destroy();
        wait(0);
    }

    Component {
        id: alone

        Scene {}
    }

    Component {
        id: again640

        Main {}
    }

    Component {
        id: windowStage

        Item {
            id: whole

            readonly property Scene scene: Scene {}
            readonly property Client client: whole.scene.sessionWith(["alice@localhost"])
            readonly property Main window: main

            Main {
                id: main

                client: whole.client
            }
        }
    }

    function test_aClosedWindowIsInTheTray(): void {
        const box = createTemporaryObject(windowStage, test);
        tryVerify(() => box.window.visible);
        box.scene.showTray(true);
        box.client.background.keepRunning = true;
        box.window.close();
        verify(!box.window.visible);
        verify(!box.client.windowShown);
        box.window.show();
        tryVerify(() => box.window.visible);
        box.window.close();
        verify(!box.window.visible);
        box.scene.showTray(false); // Nothing shows it any more.
        tryVerify(() => box.window.visible);
    }
}
