// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// When one is told of what is new, and what one says to have read.
ParlourTest {
    id: test

    name: "Telling"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["alice@localhost"])
            readonly property AppWindow window: window
            readonly property Home home: home
            readonly property Room room: box.client.chats.roomAt(0)

            AppWindow {
                id: window

                width: 900
                height: 640
                visible: true

                Home {
                    id: home

                    anchors.fill: parent
                    client: box.client
                }
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active && box.room !== null);
        return box;
    }

    function all(box: Item): Item {
        return (box.window as Window).contentItem.T.Overlay.overlay;
    }

    function openMenu(box: Item): void {
        const list = test.named(box.home, "Rooms");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Menu);
        tryVerify(() => test.named(test.all(box), "Pin to the top") !== null);
    }

    /// Goes down to the entry of the open menu.
    function goTo(box: Item, name: string): void {
        for (let i = 0; i < 20 && !test.named(test.all(box), name)?.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(test.named(test.all(box), name).highlighted, name);
    }

    function test_aRoomsLevelIsChosenByKeys(): void {
        const box = test.shown();
        compare(box.room.preferences.level, Reading.Level.OnMention); // As is usual in a public room.
        test.openMenu(box);
        test.goTo(box, "Notifications");
        keyClick(Qt.Key_Right);
        tryVerify(() => test.named(test.all(box), "Mentions only") !== null);
        verify(test.named(test.all(box), "Mentions only").checked);
        verify(!test.named(test.all(box), "None").checked);
        test.goTo(box, "None");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(test.all(box), "Pin to the top") === null);
        compare(box.room.preferences.level, Reading.Level.Never);
        verify(test.allNamed(box.home, box.room.details.name + ", not joined, muted").length === 1);
        test.openMenu(box);
        test.goTo(box, "Notifications");
        keyClick(Qt.Key_Right);
        tryVerify(() => test.named(test.all(box), "None")?.checked ?? false);
        keyClick(Qt.Key_Escape);
    }

    function test_allIsReadAtAKey(): void {
        const box = test.shown();
        box.scene.whisper(box.room, "bob", "psst");
        const chat = box.client.chats.chatAt(1);
        compare(chat.conversation.readState.unread, 1);
        keyClick(Qt.Key_Escape, Qt.ShiftModifier);
        compare(chat.conversation.readState.unread, 0);
        box.scene.whisper(box.room, "bob", "psst");
        compare(chat.conversation.readState.unread, 1);
        test.press(box.home, "Menu");
        tryVerify(() => test.named(test.all(box), "Mark all as read") !== null);
        mouseClick(test.named(test.all(box), "Mark all as read"));
        compare(chat.conversation.readState.unread, 0);
    }

    function test_onesOwnWordsAreTyped(): void {
        const box = test.shown();
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.named(test.all(box), "Colours")?.activeFocus ?? false);
        test.press(test.all(box), "Notifications");
        const words = test.named(test.all(box), "Words that count as a mention");
        verify(words !== null);
        words.forceActiveFocus();
        test.type("tea,  release , Tea");
        keyClick(Qt.Key_Tab);
        compare(box.client.keywords.text, "tea, release");
        compare(words.text, "tea, release");
    }
}
