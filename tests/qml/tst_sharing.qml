// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlour.Conversation
import Parlour.Drawing
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// Files in the composer and in messages.
ParlourTest {
    id: test

    name: "Sharing"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property bool ready: box.scene.keepFiles()

            anchors.fill: parent

            Loader {
                anchors.fill: parent
                active: box.ready
                focus: true

                sourceComponent: RoomPane {
                    focus: true
                    room: box.scene.room
                    account: box.scene.account
                }
            }
        }
    }

    function inside(): Item {
        const box = createTemporaryObject(stage, test);
        box.scene.room.join();
        box.scene.enter("none", "participant");
        return box;
    }

    /// The card of a file in the only message, which names one of this size.
    function card(box: Item, name: string, width: int, height: int, host: string): Item {
        const url = "https://" + host + "/" + name;
        box.scene.send("bob", "f" + name, "<body>" + url + "</body><file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'><name>" + name + "</name><size>2048</size><width>" + width + "</width><height>" + height + "</height></file><sources><url-data xmlns='http://jabber.org/protocol/url-data' target='" + url + "'/></sources></file-sharing>");
        const list = test.named(box, "Messages");
        tryVerify(() => list.count > 0 && list.itemAtIndex(list.count - 1) !== null);
        return list.itemAtIndex(list.count - 1);
    }

    function test_attachedFilesAreCards(): void {
        const box = test.inside();
        const attachments = box.scene.account.sharing.of(box.scene.room.conversation);
        verify(attachments !== null);
        tryVerify(() => test.named(box, "Attach file") !== null);
        attachments.add([box.scene.picture("cat.png", 40, 30)]);
        tryVerify(() => test.named(box, "Attached files") !== null);
        tryVerify(() => test.showing(box, "cat.png") !== null);
        tryVerify(() => attachments.sendable);
        verify(test.named(box, "Send").enabled, "a file is enough");
        test.press(box, "Remove cat.png");
        compare(attachments.count, 0);
        tryVerify(() => !test.named(box, "Send").enabled);
    }

    function test_whatIsSentWaitsForTheServer(): void {
        const box = test.inside();
        const attachments = box.scene.account.sharing.of(box.scene.room.conversation);
        attachments.add([box.scene.picture("cat.png", 40, 30)]);
        tryVerify(() => attachments.sendable);
        test.press(box, "Send");
        tryVerify(() => test.named(box, "Stop sending") !== null);
        compare(box.scene.sentBodies().length, 0, "nothing is said before it is there");
        test.press(box, "Stop sending");
        tryVerify(() => test.named(box, "Remove cat.png") !== null);
    }

    function test_aFileIsNamedAndNotItsAddress(): void {
        const box = test.inside();
        const row = test.card(box, "plan.pdf", 0, 0, "x.example");
        compare(row.Accessible.name.startsWith("bob, file plan.pdf, "), true);
        compare(test.showing(row, "https://"), null);
        verify(test.showing(row, "plan.pdf") !== null);
        verify(test.showing(row, "2.0 kB") !== null);
        verify(test.named(row, "Load from x.example") !== null);
    }

    /// Of a long host, the end is what says whose it is; and a long name leaves room for the buttons.
    function test_theEndOfALongHostIsSeen(): void {
        const box = test.inside();
        const host = "bank.example." + "a".repeat(60) + "." + "b".repeat(60) + ".evil.example";
        const row = test.card(box, "plan".repeat(60) + ".pdf", 0, 0, host);
        const button = test.named(row, "Load from " + host);
        verify(button !== null);
        tryVerify(() => button.mapToItem(row, button.width, 0).x <= row.width);
        verify(button.text.endsWith("evil.example"), button.text);
        const words = test.showing(button, "evil.example");
        tryVerify(() => !words.truncated);
        verify(test.showing(row, "plan").truncated);
    }

    function test_aLongNameLeavesRoomForTheButtons(): void {
        const box = test.inside();
        box.anchors.rightMargin = test.width / 2;
        const row = test.played(box, "song".repeat(20) + ".wav", 0, 0);
        const button = test.named(row, "Save as...");
        tryVerify(() => button.mapToItem(row, button.width, 0).x <= row.width);
        tryVerify(() => button.width >= button.implicitWidth);
    }

    function test_aPictureHasItsPlaceBefore_data(): var {
        return [
            {
                tag: "as large as it is",
                width: 200,
                height: 100,
                place: Qt.size(200, 100)
            },
            {
                tag: "within bounds",
                width: 20000,
                height: 10000,
                place: null
            },
            {
                tag: "as the sender lies",
                width: 1000000,
                height: 1,
                place: null
            }
        ];
    }

    function test_aPictureHasItsPlaceBefore(data): void {
        const box = test.inside();
        const row = test.card(box, "cat.png", data.width, data.height, "x.example");
        const shared = test.find(row, item => item instanceof FileCard);
        verify(shared !== null);
        if (data.place !== null)
            compare(shared.place, data.place);
        verify(shared.place.width <= row.width && shared.place.height <= 600);
        verify(row.implicitHeight >= shared.place.height);
    }

    /// The row of a tone, or of a film of this size, that is here.
    function played(box: Item, name: string, width: int, height: int): Item {
        box.scene.keepTone("https://x.example/" + name);
        test.card(box, name, width, height, "x.example");
        const isIts = item => item instanceof MessageRow && item.hasFile && item.file.name === name;
        tryVerify(() => test.find(test.named(box, "Messages"), isIts) !== null);
        return test.find(test.named(box, "Messages"), isIts);
    }

    function test_soundIsPlayedByKeys(): void {
        const box = test.inside();
        const row = test.played(box, "song.wav", 0, 0);
        const play = test.named(row, "Play song.wav");
        const place = test.named(row, "Position in song.wav");
        verify(!place.enabled, "nobody knows how long it is");
        compare(box.scene.playerTold(), [], "nothing plays by itself");
        test.named(box, "Messages").forceActiveFocus();
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(box.scene.playerTold(), ["open"]);
        compare(play.Accessible.name, "Pause song.wav");
        box.scene.openPlayer(65000);
        compare(box.scene.playerTold(), ["play"]);
        verify(test.showing(row, "0:00 / 1:05") !== null);
        keyClick(Qt.Key_Tab);
        verify(place.activeFocus);
        box.scene.movePlayer(12000);
        compare(place.value, 12000);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Left);
        compare(box.scene.playerTold(), ["seek 17000", "seek 22000", "seek 17000"]);
        verify(test.showing(row, "0:17 / 1:05") !== null);
        box.scene.movePlayer(20000);
        compare(place.value, 20000, "it goes on from there");
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        verify(play.activeFocus);
        keyClick(Qt.Key_Space);
        compare(box.scene.playerTold(), ["pause"]);
        compare(play.Accessible.name, "Play song.wav");
        keyClick(Qt.Key_Return);
        compare(box.scene.playerTold(), ["play"]);
        box.scene.endPlayer();
        compare(play.Accessible.name, "Play song.wav");
        verify(test.showing(row, "1:05 / 1:05") !== null);
    }

    function test_enterPlaysTheRow(): void {
        const box = test.inside();
        const row = test.played(box, "song.wav", 0, 0);
        test.named(box, "Messages").forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(test.named(row, "Pause song.wav") !== null);
    }

    function test_oneAtATime(): void {
        const box = test.inside();
        const one = test.played(box, "one.wav", 0, 0);
        test.press(one, "Play one.wav");
        box.scene.openPlayer(65000);
        const other = test.played(box, "other.wav", 0, 0);
        tryVerify(() => test.named(other, "Play other.wav") !== null);
        test.press(other, "Play other.wav");
        verify(test.named(one, "Play one.wav") !== null);
        verify(test.named(other, "Pause other.wav") !== null);
    }

    function test_whatIsOutOfSightStops(): void {
        const box = test.inside();
        const row = test.played(box, "song.wav", 0, 0);
        test.press(row, "Play song.wav");
        box.scene.openPlayer(65000);
        box.scene.playerTold();
        row.pooled = true;
        compare(box.scene.playerTold(), ["close"]);
        row.pooled = false;
        verify(test.named(row, "Play song.wav") !== null);
        test.press(row, "Play song.wav");
        box.scene.openPlayer(65000);
        box.scene.playerTold();
        box.visible = false; // As another conversation is opened.
        compare(box.scene.playerTold(), ["close"]);
    }

    function test_filmHasItsPlaceBefore(): void {
        const box = test.inside();
        const row = test.played(box, "cat.webm", 200, 100);
        const shared = test.find(row, item => item instanceof FileCard);
        compare(shared.place, Qt.size(200, 100));
        const height = row.implicitHeight;
        verify(height > 100);
        const film = test.find(row, item => item instanceof FramePicture);
        verify(film.empty);
        mouseClick(film.parent);
        box.scene.openPlayer(2000);
        box.scene.drawPlayer(100, 100);
        verify(!film.empty);
        verify(film.visible);
        compare(row.implicitHeight, height);
        waitForRendering(film);
        const picture = grabImage(test);
        const place = film.mapToItem(test, 0, 0);
        compare(picture.pixel(place.x + 100, place.y + 50), Qt.color("green"));
        verify(picture.pixel(place.x + 10, place.y + 50) !== Qt.color("green"), "it keeps its shape");
    }

    function test_whatCannotBePlayedSaysSo(): void {
        const box = test.inside();
        const row = test.played(box, "song.wav", 0, 0);
        test.press(row, "Play song.wav");
        const height = row.implicitHeight;
        box.scene.breakPlayer();
        verify(test.showing(row, "This file cannot be played.") !== null);
        compare(test.named(row, "Play song.wav"), null);
        verify(test.named(row, "Open") !== null);
        verify(test.named(row, "Save as...") !== null);
        compare(row.implicitHeight, height);
    }

    /// Behind the dialog the row is used again, for another file.
    function test_theFileThatWasMeantIsSaved(): void {
        const box = test.inside();
        const one = test.played(box, "one.wav", 0, 0);
        const other = test.played(box, "other.wav", 0, 0);
        tryVerify(() => test.named(one, "Save as...") !== null);
        waitForRendering(box);
        const third = test.card(box, "plan.pdf", 0, 0, "x.example");
        const save = row => {
            test.press(row, "Save as...");
            const saving = test.find(box, item => item instanceof FileSaving && item.active);
            verify(saving !== null);
            return saving;
        };
        const saving = save(one);
        one.file = other.file;
        compare(saving.name, "one.wav");
        saving.chosen([box.scene.fileUrl("mine.wav")]);
        saving.active = false;
        tryVerify(() => box.scene.content("mine.wav") !== "");
        wait(0);
        for (const row of [one, other])
            compare(test.showing(row, "Saved"), null, "it is another file");
        const again = save(other);
        again.chosen([box.scene.fileUrl("other.wav")]);
        again.active = false;
        tryVerify(() => test.showing(other, "Saved") !== null);
        other.file = third.file;
        compare(test.showing(other, "Saved"), null, "it is another file by now");
    }

    function find(item: Item, fits: var): Item {
        if (fits(item))
            return item;
        for (const child of item.children) {
            const found = test.find(child, fits);
            if (found)
                return found;
        }
        return null;
    }

    function test_enterAsksForIt(): void {
        const box = test.inside();
        const row = test.card(box, "plan.pdf", 0, 0, "127.0.0.1");
        const list = test.named(box, "Messages");
        list.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(row, "Retry") !== null); // Nothing is loaded from this computer.
        verify(test.showing(row, "cannot be reached") !== null);
    }
}
