// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// Contacts, requests of others, and who is blocked, by keys and clicks.
ParlourTest {
    id: test

    name: "Contacts"

    readonly property string roster: "jabber:iq:roster"
    readonly property string blocking: "urn:xmpp:blocking"
    readonly property string info: "http://jabber.org/protocol/disco#info"

    Component {
        id: home

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["a@x"])
            readonly property Account account: box.client.accounts.at(0)
            readonly property Item overlay: page.Window.contentItem

            anchors.fill: parent

            Home {
                id: page

                anchors.fill: parent
                client: box.client
            }
        }
    }

    function query(content: string): string {
        return `<query xmlns='${test.roster}'>${content}</query>`;
    }

    /// A window online, with Ann and Bob as contacts, on a server that blocks, and takes reports.
    function shown(): Item {
        const box = createTemporaryObject(home, test);
        verify(box !== null);
        waitForRendering(box);
        box.scene.goOnline();
        box.scene.answerAbout(test.roster, test.query("<item jid='bob@x' name='Bob' subscription='both'/><item jid='ann@x' name='Ann' subscription='none' ask='subscribe'/>"));
        box.scene.answerAbout(test.info, `<query xmlns='${test.info}'><feature var='${test.blocking}'/><feature var='urn:xmpp:reporting:1'/></query>`);
        box.scene.answerAbout(test.blocking, `<blocklist xmlns='${test.blocking}'/>`);
        box.scene.tell("<presence xmlns='jabber:client' from='bob@x/p'><show>away</show></presence>");
        return box;
    }

    function open(box: Item): void {
        keyClick(Qt.Key_K, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => test.named(box.overlay, "Search contacts")?.activeFocus);
        tryVerify(() => test.named(box.overlay, "Bob, away") !== null);
    }

    function waitUntilShown(box: Item, name: string): void {
        tryVerify(() => test.named(box.overlay, name) !== null, 5000, name);
    }

    function waitUntilGone(box: Item, name: string): void {
        tryVerify(() => test.named(box.overlay, name) === null, 5000, name);
    }

    function menu(box: Item, entry: string): void {
        test.open(box);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Menu);
        test.choose(box, entry);
    }

    function test_enterOpensTheChat(): void {
        const box = test.shown();
        test.open(box);
        verify(test.named(box.overlay, "Ann, has not answered yet") !== null);
        test.type("an");
        tryVerify(() => test.named(box.overlay, "Bob, away") === null);
        keyClick(Qt.Key_Return);
        test.waitUntilGone(box, "Search contacts");
        compare(box.client.chats.count, 2);
    }

    function test_anybodyCanBeWrittenTo(): void {
        const box = test.shown();
        test.open(box);
        test.type("eve@y");
        test.waitUntilShown(box, "Write to eve@y");
        keyClick(Qt.Key_Return);
        test.waitUntilGone(box, "Search contacts");
        compare(box.client.chats.count, 2);
    }

    function test_adding(): void {
        const box = test.shown();
        test.open(box);
        test.type("eve@y");
        test.press(box.overlay, "Add contact...");
        tryVerify(() => test.named(box.overlay, "Name")?.activeFocus);
        compare(test.named(box.overlay, "Address").text, "eve@y");
        const field = test.named(box.overlay, "Address");
        field.forceActiveFocus();
        field.selectAll();
        test.type("bob@x");
        keyClick(Qt.Key_Return);
        test.waitUntilShown(box, "This person is one of your contacts already.");
        field.selectAll();
        box.scene.copy("xmpp:mab@z?roster;name=Queen%20Mab");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(field.text, "mab@z");
        compare(test.named(box.overlay, "Name").text, "Queen Mab");
        keyClick(Qt.Key_Return);
        test.waitUntilGone(box, "Add a contact");
        verify(box.scene.lastQuestion().includes("name=\"Queen Mab\""));
        verify(box.scene.lastTold().includes("to=\"mab@z\""));
        verify(box.scene.lastTold().includes("type=\"subscribe\""));
        test.waitUntilShown(box, "Search contacts");
    }

    function test_aboutAContact(): void {
        const box = test.shown();
        test.menu(box, "About this person...");
        tryVerify(() => test.named(box.overlay, "Your note") !== null);
        verify(test.named(box.overlay, "bob@x") !== null);
        verify(test.named(box.overlay, "Loading the profile...") !== null);
        const asking = () => test.named(box.overlay, "Loading the profile...") !== null;
        for (let i = 0; i < 10 && asking(); ++i // Bookmarks and read markers are asked for there, too.
        )
            box.scene.answerAbout("http://jabber.org/protocol/pubsub", `<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:vcard4'><item><vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Robert ${"very ".repeat(50)}long</text></fn></vcard></item></items></pubsub>`);
        tryVerify(() => !asking());
        box.scene.answerAbout("urn:xmpp:time", "<time xmlns='urn:xmpp:time'><tzo>+05:30</tzo></time>");
        tryVerify(() => test.showing(box.overlay, "Local time") !== null);
        const note = test.allNamed(box.overlay, "Your note").find(item => item.placeholderText !== undefined);
        verify(note.Window.activeFocusItem !== note);
        keyClick(Qt.Key_Tab);
        tryVerify(() => note.activeFocus);
        test.type("likes tea");
        keyClick(Qt.Key_Escape);
        test.waitUntilGone(box, "Your note");
        test.waitUntilShown(box, "Search contacts");
        keyClick(Qt.Key_Menu);
        test.choose(box, "About this person...");
        tryVerify(() => test.named(box.overlay, "likes tea") !== null);
    }

    function test_aContactIsChanged_data(): list<var> {
        return [
            {
                tag: "Rename...",
                button: "Save",
                typed: "Robert",
                told: "name=\"Robert\""
            },
            {
                tag: "Groups...",
                button: "Save",
                typed: "Choir, Work",
                told: "<group>Choir</group><group>Work</group>"
            },
            {
                tag: "Remove from contacts...",
                button: "Remove",
                typed: "",
                told: "subscription=\"remove\""
            }
        ];
    }
    function test_aContactIsChanged(row: var): void {
        const box = test.shown();
        test.menu(box, row.tag);
        test.waitUntilShown(box, row.button);
        test.type(row.typed);
        test.press(box.overlay, row.button);
        tryVerify(() => box.scene.lastQuestion().includes(row.told));
        verify(box.scene.lastQuestion().includes("bob@x"));
        test.waitUntilShown(box, "Search contacts");
    }

    function test_sharing(): void {
        const box = test.shown();
        test.menu(box, "Share...");
        test.waitUntilShown(box, "QR code of xmpp:bob@x?roster");
        test.waitUntilShown(box, "xmpp:bob@x?roster");
        const code = test.named(box.overlay, "QR code of xmpp:bob@x?roster");
        const at = code.mapToItem(box.overlay, 0, 0);
        tryVerify(() => Qt.colorEqual(grabImage(box.overlay).pixel(at.x + 1, at.y + 1), "white"), 5000, "the zone that is quiet");
        const picture = grabImage(box.overlay);
        let dark = 0;
        for (let x = 0; x < code.width; ++x)
            dark += picture.red(at.x + x, at.y + code.height / 2) === 0 ? 1 : 0;
        verify(dark > code.width / 5, "black modules");
        test.press(box.overlay, "Close");
        test.waitUntilShown(box, "Search contacts");
    }

    function test_blockingWithAReport(): void {
        const box = test.shown();
        test.menu(box, "Block...");
        tryVerify(() => test.named(box.overlay, "Tell the operators of your server")?.activeFocus);
        verify(test.named(box.overlay, "What happened") === null);
        keyClick(Qt.Key_Down);
        test.waitUntilShown(box, "What happened");
        test.named(box.overlay, "What happened").forceActiveFocus();
        test.type("spam");
        keyClick(Qt.Key_Return);
        tryVerify(() => box.scene.lastQuestion().includes("urn:xmpp:reporting:spam"));
        box.scene.answerAbout(test.blocking);
        test.waitUntilShown(box, "Bob, away, blocked");
        verify(box.account.blockList.isBlocked("bob@x/p"));
    }

    function test_aWholeServerIsBlocked(): void {
        const box = test.shown();
        test.menu(box, "Block...");
        test.waitUntilShown(box, "Block everybody at x");
        test.named(box.overlay, "Block everybody at x").forceActiveFocus();
        keyClick(Qt.Key_Space);
        test.allNamed(box.overlay, "Block").find(item => typeof item.click === "function").click();
        tryVerify(() => box.scene.lastQuestion().includes("jid=\"x\""));
        verify(!box.scene.lastQuestion().includes("report"));
    }

    function test_theBlockedAreInThePreferences(): void {
        const box = test.shown();
        box.scene.tell(`<iq xmlns='jabber:client' type='set'><block xmlns='${test.blocking}'><item jid='spam.example'/></block></iq>`);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        test.waitUntilShown(box, "Privacy");
        test.press(box.overlay, "Privacy");
        test.waitUntilShown(box, "Everybody at spam.example");
        waitForRendering(box);
        test.press(box.overlay, "Unblock");
        verify(box.scene.lastQuestion().includes("<unblock"));
        box.scene.answerAbout(test.blocking);
        test.waitUntilShown(box, "Nobody");
    }

    function ask(box: Item, address: string, content: string): void {
        box.scene.tell(`<presence xmlns='jabber:client' from='${address}' type='subscribe'>${content}</presence>`);
    }

    function test_whoAsksIsQuietUntilLookedAt(): void {
        const box = test.shown();
        test.ask(box, "eve@y", "<status>Let me in &lt;b&gt;now&lt;/b&gt;</status>");
        test.ask(box, "mab@z", "");
        tryVerify(() => test.showing(box, "2 people want to see when you are online.") !== null);
        verify(test.named(box.overlay, "eve@y") === null, "not before one looks");
        test.press(box, "Look at contact requests");
        test.waitUntilShown(box, "eve@y, Let me in <b>now</b>");
        test.waitUntilShown(box, "mab@z");
        waitForRendering(box);
        test.press(box.overlay, "Accept");
        tryVerify(() => test.named(box.overlay, "eve@y, Let me in <b>now</b>") === null);
        verify(box.scene.lastTold().includes("eve@y"));
        waitForRendering(box);
        test.press(box.overlay, "Decline");
        verify(box.scene.lastTold().includes("unsubscribed"));
        test.waitUntilShown(box, "Nobody is waiting for an answer.");
        keyClick(Qt.Key_Escape);
        tryVerify(() => test.showing(box, "want to see when") === null);
    }

    function test_aLinkOffersAContact(): void {
        const box = test.shown();
        box.account.openPerson("eve@y", "Eve", true);
        tryVerify(() => test.named(box.overlay, "Name")?.activeFocus);
        compare(test.named(box.overlay, "Address").text, "eve@y");
        compare(test.named(box.overlay, "Name").text, "Eve");
        keyClick(Qt.Key_Escape);
        test.waitUntilGone(box, "Add a contact");
        box.account.openPerson("bob@x", "", true);
        compare(box.client.chats.count, 2);
    }

    /// In a room where addresses are seen, with Ada, and the menu about her.
    function besideAda(): Item {
        const box = test.shown();
        const present = (nick, address, status) => box.scene.tell(`<presence xmlns='jabber:client' from='tea@conference.localhost/${nick}'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant' jid='${address}'/>${status}</x></presence>`);
        box.account.joinRoom("tea@conference.localhost", "alice");
        present("ada", "ada@y/phone", "");
        present("alice", "alice@localhost/r1", "<status code='110'/><status code='100'/>");
        test.waitUntilShown(box, "ada");
        const list = test.allNamed(box, "People").find(item => item.Accessible.role === Accessible.List);
        tryVerify(() => list.count === 2);
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        return box;
    }

    function choose(box: Item, entry: string): void {
        tryVerify(() => test.named(box.overlay, entry)?.menu.opened, 5000, entry);
        const item = test.named(box.overlay, entry);
        for (let i = 0; i < 10 && !item.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(item.highlighted, entry);
        keyClick(Qt.Key_Return);
    }

    function test_whoIsInTheRoomBecomesAContact(): void {
        const box = test.besideAda();
        test.choose(box, "Add to contacts...");
        tryVerify(() => test.named(box.overlay, "Name")?.activeFocus);
        compare(test.named(box.overlay, "Address").text, "ada@y");
        compare(test.named(box.overlay, "Name").text, "ada");
        keyClick(Qt.Key_Return);
        test.waitUntilGone(box, "Add a contact");
        verify(box.scene.lastTold().includes("to=\"ada@y\""));
    }

    function test_whoIsInTheRoomIsWrittenToDirectly(): void {
        const box = test.besideAda();
        test.choose(box, "Write directly");
        tryVerify(() => box.client.chats.count === 2);
    }
}
