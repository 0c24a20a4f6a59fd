// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// What is told of the disk, on the first page as well as in the rooms.
ParlourTest {
    id: test

    name: "Storage"

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

    function beginning(item: Item, start: string): Item {
        if (!item || !item.visible)
            return null;
        if (item.text !== undefined && item.font !== undefined && String(item.text).startsWith(start))
            return item;
        for (const child of item.children) {
            const found = test.beginning(child, start);
            if (found !== null)
                return found;
        }
        return null;
    }

    function test_troubleIsSaidUntilItWorksAgain(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        compare(test.beginning(all, "Your settings cannot be kept on disk: it is full."), null);
        box.scene.fillDisk();
        tryVerify(() => test.beginning(all, "Your settings cannot be kept on disk: it is full.") !== null);
        verify(test.named(all, "Sign in") !== null);
        mouseClick(test.named(all, "Try again"));
        tryVerify(() => test.beginning(all, "Your settings cannot") === null);
        compare(test.named(all, "Try again"), null);
    }

    function test_aBarCanBeDismissed(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        box.scene.damageDisk("/home/romeo/outbox.sqlite.damaged-20261128-004512");
        box.scene.fillDisk();
        tryVerify(() => test.beginning(all, "The file with") !== null && test.beginning(all, "Your settings") !== null);
        test.named(all, "Dismiss").click();
        tryVerify(() => test.beginning(all, "Your settings") === null);
        verify(test.beginning(all, "The file with") !== null);
        test.named(all, "Dismiss").click();
        tryVerify(() => test.beginning(all, "The file with") === null);
        compare(test.named(all, "Dismiss"), null);
    }

    function test_aLongSentenceTakesItsPlaceFromThePage(): void {
        const box = test.shown();
        const all = box.window.contentItem;
        box.window.width = box.window.minimumWidth;
        box.scene.damageDisk("/home/" + "a-rather-long-name/".repeat(12) + "outbox.sqlite.damaged-20261128-004512");
        tryVerify(() => test.beginning(all, "The file with your messages") !== null);
        const sentence = test.beginning(all, "The file with your messages");
        tryVerify(() => sentence.height > 3 * Tokens.body && sentence.width < box.window.width);
        const bottom = sentence.mapToItem(all, 0, sentence.height).y;
        tryVerify(() => test.named(all, "Dismiss") !== null);
        const welcome = test.named(all, "Address");
        verify(welcome === null || welcome.mapToItem(all, 0, 0).y > 0);
        verify(bottom < box.window.height);
    }
}
