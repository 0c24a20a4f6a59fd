// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Accounts
import Parlour.Contacts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts
import Parlour.Room
import Parlour.RoomConfiguration
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
            readonly property AccountDialogs accounts: accounts
            readonly property ContactDialogs contacts: contacts
            readonly property RoomMore menu: menu
            property moderationOffer offer

            /// Shows one of the dialogs that a room's pane has only while we are inside.
            function show(dialog: string): void {
                over.show(({
                        "invite": inviting,
                        "subject": subject,
                        "nick": naming,
                        "moderation": moderating,
                        "destroy": destroying,
                        "person": knowing,
                        "cleanup": cleaning
                    })[dialog]);
            }

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
                AccountDialogs {
                    id: accounts

                    accounts: dialogs.client.accounts
                }
                ContactDialogs {
                    id: contacts

                    accounts: dialogs.client.accounts
                }
                RoomMore {
                    id: menu

                    room: box.scene.room
                }
                DialogLoader {
                    id: over
                }
            }

            Component {
                id: inviting

                InviteDialog {
                    room: box.scene.room
                }
            }
            Component {
                id: subject

                SubjectDialog {
                    room: box.scene.room
                }
            }
            Component {
                id: naming

                NickDialog {
                    room: box.scene.room
                }
            }
            Component {
                id: moderating

                ModerationDialog {
                    room: box.scene.room
                    reasons: box.scene.account.reasons
                    offer: box.offer
                }
            }
            Component {
                id: destroying

                DestroyDialog {
                    room: box.scene.room
                    reasons: box.scene.account.reasons
                }
            }
            Component {
                id: knowing

                PersonDialog {
                    account: box.scene.account
                    address: "bob@localhost"
                }
            }
            Component {
                id: cleaning

                CleanupDialog {
                    cleanup: box.scene.account.cleanup
                    reasons: box.scene.account.reasons
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

    /// All that a room's pane can show, one after the other; what takes long to make, where it is not skipped.
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
            card: "a question",
            happens: box => box.scene.challenge()
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
            card: "the settings",
            slow: true,
            happens: box => {
                box.scene.room.ownership.open();
                box.scene.answerForm("prosody-default");
                box.scene.room.ownership.configuration.form.setValue("muc#roomconfig_roomname", "Coffee");
            }
        },
        {
            card: "closing them",
            slow: true,
            happens: box => test.named(box.pane, "Close").clicked()
        },
        {
            card: "another room, and this one again",
            slow: true,
            happens: box => {
                box.pane.visible = false;
                box.pane.visible = true;
            }
        },
        {
            card: "removed",
            happens: box => box.scene.kick("bob", "spam")
        },
        {
            card: "left",
            happens: box => box.scene.room.leave()
        },
        {
            card: "an outdated password",
            slow: true,
            happens: box => {
                box.scene.room.join();
                box.scene.refuse("not-authorized");
                box.scene.room.enterPassword("x", RoomPassword.Keep.Session);
                box.scene.enter("none", "participant");
                box.scene.room.leave();
                box.scene.room.join();
                box.scene.refuse("not-authorized");
                compare(box.scene.room.occupancy.state, Join.State.PasswordOutdated);
            }
        },
        {
            card: "a preview",
            happens: box => box.scene.room.cancel()
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
            "requests": box => box.dialogs.people.showRequests(box.dialogs.client.accounts.at(0)),
            "add an account": box => box.accounts.add(),
            "create an account": box => box.accounts.create(),
            "account password": box => box.accounts.changePassword(box.dialogs.client.accounts.at(0)),
            "account picture": box => box.accounts.changePicture(box.dialogs.client.accounts.at(0)),
            "remove an account": box => box.accounts.remove(box.dialogs.client.accounts.at(0)),
            "delete an account": box => box.accounts.deleteOnServer(box.dialogs.client.accounts.at(0)),
            "add a contact": box => box.contacts.add(box.dialogs.client.accounts.at(0), "", ""),
            "about a contact": box => box.contacts.about(box.dialogs.client.accounts.at(0), "bob@localhost"),
            "share a contact": box => box.contacts.share("bob@localhost"),
            "block": box => box.contacts.block(box.dialogs.client.accounts.at(0), "bob@localhost"),
            "invite": box => box.show("invite"),
            "subject": box => box.show("subject"),
            "nick": box => box.show("nick"),
            "moderation": box => box.show("moderation"),
            "person": box => box.show("person"),
            "cleanup": box => {
                box.scene.account.cleanup.begin(box.scene.room);
                box.show("cleanup");
            },
            "a menu": box => {
                box.menu.popup(0, 0);
                box.menu.currentIndex = 0;
            },
            "destroy": box => box.show("destroy")
        })

    function opened(box: Item, dialog: string): Item {
        test.openings[dialog](box);
        tryVerify(() => box.window.activeFocusItem !== null && !test.isInPane(box, box.window.activeFocusItem));
        wait(0);
        return box.window.activeFocusItem;
    }

    function test_aDialogKeepsTheKeyboard_data(): list<var> {
        return test.test_aDialogGivesTheKeyboardBack_data().filter(row => row.tag !== "destroy"); // It closes when we are out.
    }

    function test_aDialogKeepsTheKeyboard(row: var): void {
        const box = test.shown();
        const owner = test.opened(box, row.tag);
        for (const state of test.states.filter(one => row.tag === "join" || !one.slow)) {
            state.happens(box);
            wait(0);
            compare(box.window.activeFocusItem, owner, state.card);
        }
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.isInPane(box, box.window.activeFocusItem));
    }

    function test_aDialogGivesTheKeyboardBack_data(): list<var> {
        return Object.keys(test.openings).map(dialog => ({
                    tag: dialog
                }));
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
