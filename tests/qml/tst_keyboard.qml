// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Room
import Parlour.Shell
import Parlour.Tests

/// The keyboard has one owner: an open dialog keeps it, whatever happens to the room below, and gives it back.
ParlourTest {
    id: test

    name: "Keyboard"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property RoomPane pane: pane
            readonly property AppWindow window: window
            readonly property HomeDialogs dialogs: dialogs

            AppWindow {
                id: window

                width: 900
                height: 640
                visible: true

                RoomPane {
                    id: pane

                    anchors.fill: parent
                    focus: true
                    room: box.scene.room
                    account: box.scene.account
                }
                HomeDialogs {
                    id: dialogs

                    client: box.scene.sessionWith(["alice@localhost"])
                }
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active);
        return box;
    }

    /// Whether `item` is below the window's contents, and can be seen.
    function isInPane(box: Item, item: Item): bool {
        for (let i = item; i; i = i.parent) {
            if (!i.visible)
                return false;
            if (i === box.pane)
                return true;
        }
        return false;
    }

    /// All that a room's pane can show, one after the other.
    readonly property var states: [
        {
            card: "joining",
            happens: box => box.scene.room.join()
        },
        {
            card: "a wrong password",
            happens: box => box.scene.refuse("not-authorized")
        },
        {
            card: "joining with a password",
            happens: box => box.scene.room.enterPassword("x", RoomPassword.Keep.Session)
        },
        {
            card: "refused",
            happens: box => box.scene.refuse("registration-required")
        },
        {
            card: "joining again",
            happens: box => box.scene.room.join()
        },
        {
            card: "a taken nickname",
            happens: box => box.scene.refuse("conflict")
        },
        {
            card: "once more",
            happens: box => box.scene.room.join()
        },
        {
            card: "inside",
            happens: box => box.scene.enter("owner", "moderator")
        },
        {
            card: "offline",
            happens: box => box.scene.loseStream()
        },
        {
            card: "inside again",
            happens: box => {
                box.scene.room.join();
                box.scene.enter("owner", "moderator");
            }
        },
        {
            card: "removed",
            happens: box => box.scene.kick("bob", "spam")
        },
        {
            card: "left",
            happens: box => box.scene.room.leave()
        }
    ]

    /// All that opens over the window, whatever is in it.
    readonly property var openings: ({
            "join": box => box.dialogs.join(),
            "create": box => box.dialogs.create(),
            "browse": box => box.dialogs.browse(),
            "find": box => box.dialogs.find(),
            "search": box => box.dialogs.search(false),
            "search here": box => box.dialogs.search(true),
            "keys": box => box.dialogs.program.showKeys(),
            "news": box => box.dialogs.program.showNews(),
            "preferences": box => box.dialogs.program.showPreferences(),
            "about": box => box.dialogs.program.showAbout(),
            "accounts": box => box.dialogs.showAccounts(),
            "sign in": box => box.dialogs.signIn(box.dialogs.client.accounts.at(0)),
            "status": box => box.dialogs.editStatus(),
            "contacts": box => box.dialogs.people.showContacts(),
            "requests": box => box.dialogs.people.showRequests(box.dialogs.client.accounts.at(0))
        })

    function opened(box: Item, dialog: string): Item {
        test.openings[dialog](box);
        tryVerify(() => box.window.activeFocusItem !== null && !test.isInPane(box, box.window.activeFocusItem));
        wait(0);
        return box.window.activeFocusItem;
    }

    function test_aDialogKeepsTheKeyboard_data(): list<var> {
        return Object.keys(test.openings).map(dialog => ({
                    tag: dialog
                }));
    }

    function test_aDialogKeepsTheKeyboard(row: var): void {
        const box = test.shown();
        const owner = test.opened(box, row.tag);
        for (const state of test.states) {
            state.happens(box);
            wait(0);
            compare(box.window.activeFocusItem, owner, state.card);
        }
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.isInPane(box, box.window.activeFocusItem));
    }

    function test_aDialogGivesTheKeyboardBack_data(): list<var> {
        return test.test_aDialogKeepsTheKeyboard_data();
    }

    function test_aDialogGivesTheKeyboardBack(row: var): void {
        const box = test.shown();
        box.scene.room.join();
        box.scene.enter("owner", "moderator");
        tryVerify(() => test.isInPane(box, box.window.activeFocusItem));
        wait(0);
        const before = box.window.activeFocusItem;
        test.opened(box, row.tag);
        keyClick(Qt.Key_Escape);
        tryCompare(box.window, "activeFocusItem", before);
    }

    Component {
        id: whole

        Item {
            id: all

            readonly property Scene scene: Scene {}
            readonly property Client client: all.scene.sessionWith(["alice@localhost"])
            readonly property Main window: window

            Main {
                id: window

                client: all.client
            }
        }
    }

    function test_aDialogOpensOverAJoin(): void {
        const all = createTemporaryObject(whole, test);
        tryVerify(() => all.window.active);
        all.scene.goOnline();
        const place = () => all.window.activeFocusItem;
        for (const name of ["one", "two"]) {
            keyClick(Qt.Key_J, Qt.ControlModifier);
            tryVerify(() => place() && place().Accessible.name === "Room address", 1000, name);
            test.type(name + "@conference.localhost");
            keyClick(Qt.Key_Return);
            tryVerify(() => place() && place().text === "Cancel", 1000, name);
        }
        keyClick(Qt.Key_J, Qt.ControlModifier);
        tryVerify(() => place() && place().Accessible.name === "Room address");
    }

    function test_aDialogTakesTheKeyboardFromEveryCard(): void {
        const box = test.shown();
        for (const state of test.states) {
            state.happens(box);
            wait(0);
            tryVerify(() => test.isInPane(box, box.window.activeFocusItem), 1000, state.card);
            const before = box.window.activeFocusItem;
            box.dialogs.join();
            tryVerify(() => !test.isInPane(box, box.window.activeFocusItem), 1000, state.card);
            keyClick(Qt.Key_Escape);
            tryCompare(box.window, "activeFocusItem", before, 1000, state.card);
        }
    }
}
