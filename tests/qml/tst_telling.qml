// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
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
            readonly property Item overlay: page.Window.contentItem
            readonly property Room room: box.client.chats.roomAt(0)

            anchors.fill: parent

            Home {
                id: page

                anchors.fill: parent
                client: box.client
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(stage, test);
        waitForRendering(box);
        verify(box.room !== null);
        return box;
    }

    function openMenu(box: Item): void {
        const list = test.named(box, "Rooms");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Menu);
        tryVerify(() => test.named(box.overlay, "Pin to the top") !== null);
    }

    /// Goes down to the entry of the open menu.
    function goTo(box: Item, name: string): void {
        for (let i = 0; i < 20 && !test.named(box.overlay, name)?.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(test.named(box.overlay, name).highlighted, name);
    }

    function test_aRoomsLevelIsChosenByKeys(): void {
        const box = test.shown();
        compare(box.room.preferences.level, Reading.Level.OnMention); // As is usual in a public room.
        test.openMenu(box);
        test.goTo(box, "Notifications");
        keyClick(Qt.Key_Right);
        tryVerify(() => test.named(box.overlay, "Mentions only") !== null);
        verify(test.named(box.overlay, "Mentions only").checked);
        verify(!test.named(box.overlay, "None").checked);
        test.goTo(box, "None");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.overlay, "Pin to the top") === null);
        compare(box.room.preferences.level, Reading.Level.Never);
        verify(test.allNamed(box, box.room.details.name + ", not joined, muted").length === 1);
        test.openMenu(box);
        test.goTo(box, "Notifications");
        keyClick(Qt.Key_Right);
        tryVerify(() => test.named(box.overlay, "None")?.checked ?? false);
        keyClick(Qt.Key_Escape);
    }

    function test_allIsReadAtAKey(): void {
        const box = test.shown();
        box.scene.whisper(box.room, "bob", "psst");
        const chat = box.client.chats.chatAt(1);
        compare(chat.conversation.readState.unread, 1);
        keyClick(Qt.Key_Escape, Qt.ShiftModifier);
        compare(chat.conversation.readState.unread, 0);
        box.scene.whisper(box.room, "ada", "hey");
        const other = box.client.chats.chatAt(2);
        compare(other.conversation.readState.unread, 1);
        test.press(box, "Menu");
        tryVerify(() => test.named(box.overlay, "Mark all as read") !== null);
        mouseClick(test.named(box.overlay, "Mark all as read"));
        tryVerify(() => other.conversation.readState.unread === 0);
    }

    function test_onesOwnWordsAreTyped(): void {
        const box = test.shown();
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.named(box.overlay, "Colours")?.activeFocus ?? false);
        test.press(box.overlay, "Notifications");
        const words = test.named(box.overlay, "Words that count as a mention");
        verify(words !== null);
        words.forceActiveFocus();
        test.type("tea,  release , Tea");
        keyClick(Qt.Key_Tab);
        compare(box.client.keywords.text, "tea, release");
        compare(words.text, "tea, release");
    }

    function test_aRoomIsMutedForAWhile(): void {
        const box = test.shown();
        test.openMenu(box);
        test.goTo(box, "Notifications");
        keyClick(Qt.Key_Right);
        tryVerify(() => test.named(box.overlay, "Mute for an hour") !== null);
        verify(!test.named(box.overlay, "Unmute").enabled);
        test.goTo(box, "Mute for an hour");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.overlay, "Pin to the top") === null);
        const words = box.room.preferences.mutedWords;
        verify(words.startsWith("Muted until "), words);
        compare(box.room.preferences.level, Reading.Level.OnMention);
        verify(test.named(box, box.room.details.name + ", not joined, " + words) !== null);
        test.openMenu(box);
        test.goTo(box, "Notifications");
        keyClick(Qt.Key_Right);
        tryVerify(() => test.named(box.overlay, "Unmute")?.enabled ?? false);
        compare(test.named(box.overlay, "Unmute").Accessible.description, words);
        test.goTo(box, "Unmute");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.room.preferences.mutedWords === "");
    }

    function test_howOneIsToldIsChosenByKeys(): void {
        const box = test.shown();
        const telling = box.client.telling;
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.named(box.overlay, "Colours")?.activeFocus ?? false);
        test.press(box.overlay, "Notifications");
        const first = test.named(box.overlay, "Do not disturb: show no notifications for now");
        verify(first !== null && !first.checked);
        first.forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(telling.doNotDisturb && first.checked);
        for (const [name, property] of [["Nor while my status is \"Do not disturb\"", "followStatus"], ["Show names and text in notifications", "showText"], ["Play a sound", "sounds"]]) {
            keyClick(Qt.Key_Tab);
            verify(test.named(box.overlay, name).activeFocus, name);
            verify(telling[property]);
            keyClick(Qt.Key_Space);
            verify(!telling[property], property);
        }
        telling.doNotDisturb = false; // From the tray.
        verify(!first.checked);
    }

    function test_goingOnIsOfferedWhereATrayShowsIt(): void {
        const box = test.shown();
        const keep = "Keep running when the window is closed";
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.named(box.overlay, "Colours")?.activeFocus ?? false);
        verify(test.named(box.overlay, keep) === null);
        verify(test.named(box.overlay, "Start with the session") === null);
        box.scene.showTray(true);
        tryVerify(() => test.named(box.overlay, keep) !== null);
        verify(!box.client.background.staysOn);
        test.named(box.overlay, keep).forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(box.client.background.staysOn);
        box.scene.showTray(false);
        verify(!box.client.background.staysOn && box.client.background.keepRunning);
    }
}
