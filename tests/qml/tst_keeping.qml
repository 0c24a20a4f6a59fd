// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.ChatList
import Parlour.Controls
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// What is kept, for how long, and how it is deleted and exported.
ParlourTest {
    id: test

    name: "Keeping"

    Component {
        id: stage

        Item {
            id: box

            property string addresses: "alice@localhost"
            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(box.addresses.split(" "))
            readonly property AppWindow window: window
            readonly property HomeDialogs dialogs: dialogs
            readonly property RoomDialogs aboutRoom: aboutRoom
            readonly property Room room: box.client.chats.roomAt(0)

            AppWindow {
                id: window

                width: 900
                height: 640
                visible: true

                HomeDialogs {
                    id: dialogs

                    client: box.client
                }
                RoomDialogs {
                    id: aboutRoom

                    client: box.client
                }
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active);
        box.scene.remember("tea@conference.localhost", "bob", "Earl Grey");
        return box;
    }

    function all(box: Item): Item {
        return (box.window as Window).contentItem.T.Overlay.overlay;
    }

    function choose(box: Item, text: string): void {
        const choice = test.named(test.all(box), "Keep messages");
        verify(choice !== null);
        const row = choice.model.indexOf(text);
        verify(row >= 0, text);
        choice.currentIndex = row;
        choice.activated(row);
    }

    function test_theConsequenceComesBeforeTheChoice(): void {
        const box = test.shown();
        box.dialogs.program.showPreferences();
        tryVerify(() => test.named(test.all(box), "Colours")?.activeFocus);
        test.press(test.all(box), "Storage");
        tryVerify(() => test.showing(test.all(box), "Your messages take ") !== null);
        compare(test.named(test.all(box), "Delete older messages"), null);
        compare(test.named(test.all(box), "Keep messages of alice@localhost"), null); // There is only one account.
        test.choose(box, "30 day(s)");
        verify(test.showing(test.all(box), "Messages older than 30 day(s) are deleted") !== null);
        compare(box.client.kept.days, KeptMessages.ForEver);
        test.press(test.all(box), "Leave it as it was");
        compare(test.named(test.all(box), "Keep messages").currentIndex, 0);
        test.choose(box, "30 day(s)");
        test.press(test.all(box), "Delete older messages");
        compare(box.client.kept.days, 30);
        compare(test.named(test.all(box), "Delete older messages"), null);
        test.choose(box, "For ever"); // Deletes nothing.
        compare(box.client.kept.days, KeptMessages.ForEver);
    }

    function test_anAccountHasItsOwnChoice(): void {
        const box = createTemporaryObject(stage, test, {
            addresses: "alice@localhost bob@localhost"
        });
        tryVerify(() => box.window.active);
        box.dialogs.program.showPreferences();
        tryVerify(() => test.named(test.all(box), "Colours")?.activeFocus);
        test.press(test.all(box), "Storage");
        const choice = test.named(test.all(box), "Keep messages of alice@localhost");
        verify(choice !== null);
        verify(test.named(test.all(box), "Keep messages of bob@localhost") !== null);
        compare(choice.displayText, "As above");
        choice.currentIndex = choice.model.indexOf("30 day(s)");
        choice.activated(choice.currentIndex);
        test.press(test.all(box), "Delete older messages");
        compare(box.client.kept.daysIn("alice@localhost", "alice@localhost"), 30);
        compare(box.client.kept.days, KeptMessages.ForEver);
        compare(choice.displayText, "30 day(s)");
    }

    function test_thePagesOfThePreferences(): void {
        const box = test.shown();
        box.dialogs.program.showPreferences();
        tryVerify(() => test.named(test.all(box), "Colours")?.activeFocus);
        keyClick(Qt.Key_Backtab);
        keyClick(Qt.Key_Backtab);
        test.press(test.all(box), "Privacy");
        const waits = test.named(test.all(box), "Away when nobody is at the computer");
        verify(waits !== null);
        waits.activated(3);
        compare(box.client.status.awayAfter, 0);
        compare(test.named(test.all(box), "Colours"), null);
        test.press(test.all(box), "About");
        verify(test.showing(test.all(box), "Free software under") !== null);
        verify(test.named(test.all(box), "Copy the versions") !== null);
    }

    /// What an action on an account asks takes the place of the preferences, which come back.
    function test_theAccountsAreInThePreferences(): void {
        const box = test.shown();
        box.dialogs.program.showPreferences();
        tryVerify(() => test.named(test.all(box), "Colours")?.activeFocus);
        test.press(test.all(box), "Accounts");
        test.press(test.all(box), "Remove account");
        const question = "It is removed from this computer.";
        tryVerify(() => test.showing(test.all(box), question) !== null);
        test.press(test.all(box), "Cancel");
        tryVerify(() => test.showing(test.all(box), question) === null);
        tryVerify(() => test.named(test.all(box), "Remove account")?.activeFocus);
    }

    function test_aRoomHasItsOwnChoice(): void {
        const box = test.shown();
        box.aboutRoom.about(RoomMenu.Dialog.Keep, box.room);
        tryVerify(() => test.named(test.all(box), "Keep messages")?.activeFocus);
        compare(test.named(test.all(box), "Keep messages").displayText, "As set in Preferences");
        test.choose(box, "7 day(s)");
        test.press(test.all(box), "Delete older messages");
        compare(box.client.kept.daysIn("alice@localhost", "tea@conference.localhost"), 7);
        test.choose(box, "As set in Preferences");
        compare(box.client.kept.daysIn("alice@localhost", "tea@conference.localhost"), KeptMessages.AsUsual);
    }

    function test_aHistoryIsDeletedAfterAQuestion(): void {
        const box = test.shown();
        box.aboutRoom.about(RoomMenu.Dialog.Delete, box.room);
        tryVerify(() => test.showing(test.all(box), "All that was said in this room") !== null);
        test.press(test.all(box), "Delete");
        tryVerify(() => test.showing(test.all(box), "The history is deleted.") !== null);
        compare(test.named(test.all(box), "Delete"), null);
        box.client.search.begin(false);
        box.client.search.text = "grey";
        tryCompare(box.client.search, "state", MessageSearch.State.NothingFound);
        test.press(test.all(box), "Close");
        tryVerify(() => test.showing(test.all(box), "The history is deleted.") === null);
    }

    function test_aDialogClosesWithItsRoom_data(): list<var> {
        return ["Group", "Rename", "Keep", "Export", "Delete", "Share"].map((tag, dialog) => ({
                    tag,
                    dialog
                }));
    }

    /// On another device the room is removed from the list. What is deleted after that is not another conversation.
    function test_aDialogClosesWithItsRoom(data: var): void {
        const box = test.shown();
        box.scene.remember("pub@conference.localhost", "bob", "Darjeeling");
        const before = test.all(box).children.length;
        box.aboutRoom.about(data.dialog, box.room);
        tryVerify(() => box.aboutRoom.item?.opened);
        const dialog = box.aboutRoom.item;
        box.client.chats.forget(box.room);
        tryVerify(() => box.aboutRoom.room === null);
        tryCompare(box.aboutRoom, "active", false);
        tryCompare(test.all(box).children, "length", before);
        compare(box.client.kept.deletion, KeptMessages.Deletion.None);
    }

    function test_nothingIsDeletedWithoutAnAddress(): void {
        const box = test.shown();
        box.client.kept.deleteHistory("alice@localhost", "");
        compare(box.client.kept.deletion, KeptMessages.Deletion.None);
    }

    function test_anExportSaysHowItEnds(): void {
        const box = test.shown();
        box.aboutRoom.about(RoomMenu.Dialog.Export, box.room);
        tryVerify(() => test.named(test.all(box), "Choose a file...") !== null);
        box.client.exporting.start("alice@localhost", "tea@conference.localhost", box.scene.fileUrl("tea.txt"));
        tryVerify(() => test.showing(test.all(box), "1 message(s) written.") !== null);
        compare(test.named(test.all(box), "Choose a file..."), null);
        test.press(test.all(box), "Close");
        verify(box.scene.content("tea.txt").endsWith("bob: Earl Grey\n"));
        box.aboutRoom.about(RoomMenu.Dialog.Export, box.room);
        tryVerify(() => test.named(test.all(box), "Choose a file...") !== null);
        box.client.exporting.start("alice@localhost", "tea@conference.localhost", box.scene.fileUrl("no/such/tea.txt"));
        tryVerify(() => test.showing(test.all(box), "The file could not be written: ") !== null);
    }
}
