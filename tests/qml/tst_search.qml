// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// Messages are found by keyboard alone, and shown where they were said.
ParlourTest {
    id: test

    name: "Search"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["alice@localhost"])
            readonly property AppWindow window: window
            readonly property Item overlay: T.Overlay.overlay

            AppWindow {
                id: window

                width: 900
                height: 640
                visible: true

                Home {
                    anchors.fill: parent
                    client: box.client
                    focus: true
                }
            }
        }
    }

    function shown(): Item {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active);
        box.scene.remember("tea@conference.localhost", "bob", "Earl Grey tea is <b>best</b>");
        box.scene.remember("pub@conference.localhost", "carol", "no tea here");
        return box;
    }

    function all(box: Item): Item {
        return (box.window as Window).contentItem.T.Overlay.overlay;
    }

    /// The results, once there are `count`.
    function results(box: Item, count: int): list<string> {
        tryVerify(() => test.named(test.all(box), "Results")?.count === count);
        const list = test.named(test.all(box), "Results");
        list.forceLayout();
        const names = [];
        for (let row = 0; row < count; ++row)
            names.push(list.itemAtIndex(row).Accessible.name.replace(/, [0-9:]+$/, ", TIME"));
        return names;
    }

    function test_foundByKeyboard(): void {
        const box = test.shown();
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.named(test.all(box), "Search messages")?.activeFocus);
        compare(test.named(test.all(box), "Where to search"), null);
        test.type("tea");
        compare(test.results(box, 2), ["carol in pub, no tea here, TIME", "bob in tea, Earl Grey tea is <b>best</b>, TIME"]);
        verify(test.showing(test.all(box), "2 message(s) found") !== null);
        keyClick(Qt.Key_Down);
        verify(test.named(test.all(box), "Results").activeFocus);
        keyClick(Qt.Key_Up);
        verify(test.named(test.all(box), "Search messages").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(test.all(box), "Results") === null);
        compare(box.client.chats.currentRoom?.details.address, "tea@conference.localhost");
    }

    function test_whatIsFoundMayBeElsewhere(): void {
        const box = test.shown();
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.named(test.all(box), "Search messages")?.activeFocus);
        test.type("here");
        test.results(box, 1);
        keyClick(Qt.Key_Return); // The newest one.
        tryVerify(() => test.named(test.all(box), "Results") === null);
        compare(box.client.chats.currentRoom?.details.address, "pub@conference.localhost"); // It was not in the list.
    }

    function test_inTheOpenConversation(): void {
        const box = test.shown();
        box.client.chats.open(0);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => test.named(test.all(box), "Find in this room")?.activeFocus);
        test.type("tea");
        compare(test.results(box, 1), ["bob in tea, Earl Grey tea is <b>best</b>, TIME"]);
        const scope = test.named(test.all(box), "Where to search");
        compare(scope.displayText, "Only in tea");
        scope.activated(0);
        test.results(box, 2);
        verify(test.named(test.all(box), "Search messages") !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(test.all(box), "Search messages") === null);
    }

    function test_fromTheSwitcher(): void {
        const box = test.shown();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.named(test.all(box), "Where to go")?.activeFocus);
        compare(test.named(test.all(box), "Search messages instead"), null);
        test.type("grey");
        test.press(test.all(box), "Search messages instead");
        tryVerify(() => test.named(test.all(box), "Search messages")?.activeFocus);
        compare(test.named(test.all(box), "Search messages").text, "grey");
        test.results(box, 1);
    }

    function test_aCommandAndARoomAreGoneTo(): void {
        const box = test.shown();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.named(test.all(box), "Where to go")?.activeFocus);
        test.type("pref");
        tryVerify(() => test.named(test.all(box), "Preferences") !== null);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(test.all(box), "General") !== null); // A page of it.
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.named(test.all(box), "General") === null);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => test.named(test.all(box), "Where to go")?.activeFocus);
        test.type("tea");
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(test.all(box), "Where to go") === null);
        compare(box.client.chats.currentRoom?.details.name, "tea");
    }

    function test_nothingIsFound(): void {
        const box = test.shown();
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.named(test.all(box), "Search messages")?.activeFocus);
        verify(test.showing(test.all(box), "Finds what was said") !== null);
        test.type("coffee");
        tryVerify(() => test.named(test.all(box), "Nothing found") !== null);
        verify(!test.named(test.all(box), "Show").enabled);
    }
}
