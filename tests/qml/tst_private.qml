// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// Private conversations in the list of rooms and in the pane, by keys alone.
ParlourTest {
    id: test

    name: "Private"

    Component {
        id: home

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["a@x", "b@x"])
            readonly property Item overlay: page.Window.contentItem
            readonly property ChatListFilter chats: box.client.chats
            readonly property Room room: box.client.chats.roomAt(0)
            property ListView list: null

            anchors.fill: parent

            Home {
                id: page

                anchors.fill: parent
                client: box.client
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(home, test);
        verify(box !== null);
        waitForRendering(box);
        box.list = test.named(box, "Rooms");
        box.scene.whisper(box.room, "bob", "psst");
        box.scene.whisper(box.room, "ada", "hey");
        tryVerify(() => test.named(box, "Private: bob, you are outside, 1 unread, bob: psst") !== null);
        waitForRendering(box);
        box.list.forceActiveFocus();
        box.list.currentIndex = 0;
        return box;
    }

    function test_arrowsReachThemAndEnterOpensThem(): void {
        const box = test.shown();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box, "Private: ada in tea") !== null);
        compare(box.chats.currentChat.nick, "ada");
        verify(test.named(box, "You are not in the room. Private messages go through it.") !== null);
        box.list.forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(box.chats.currentChat.nick, "bob");
        box.list.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(box.list.currentIndex, 3); // The other account's room.
        keyClick(Qt.Key_Up);
        compare(box.list.currentIndex, 2);
        keyClick(Qt.Key_Return);
        compare(box.chats.currentChat.nick, "ada"); // From below one comes to the last first.
        keyClick(Qt.Key_Escape);
        tryVerify(() => box.chats.currentChat === null);
    }

    function test_steppingGoesThroughThem(): void {
        const box = test.shown();
        box.chats.openRoom(box.room);
        let visited = [];
        const place = () => (box.chats.currentRoom === box.room ? 0 : 1) + (box.chats.currentChat?.nick ?? "");
        for (const step of [1, 1, 1, 1, -1, -1, -1, -1]) {
            box.chats.step(step);
            visited.push(place());
        }
        compare(visited.join(" "), "0bob 0ada 1 1 0ada 0bob 0 0");
    }

    function test_oneIsClosedFromItsMenu(): void {
        const box = test.shown();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Menu);
        tryVerify(() => test.named(box.overlay, "Close this conversation") !== null);
        test.press(box.overlay, "Close this conversation");
        tryCompare(box.chats, "count", 3);
        tryVerify(() => test.named(box, "Private: bob, you are outside, 1 unread, bob: psst") === null);
        tryVerify(() => box.list.activeFocus);
        keyClick(Qt.Key_Return);
        compare(box.chats.currentChat.nick, "ada");
    }

    function test_aClickOpensIt(): void {
        const box = test.shown();
        test.press(box, "Private: bob, you are outside, 1 unread, bob: psst");
        compare(box.chats.currentChat.nick, "bob");
        mouseClick(test.named(box, "tea, not joined"), 20, 10);
        compare(box.chats.currentChat, null);
    }
}
