// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model
import Parlour.Shell
import Parlour.Tests

/// A direct chat in the window: how far messages came, who types, muting it, and invitations in it.
ParlourTest {
    id: test

    name: "Direct"

    readonly property string roster: "jabber:iq:roster"

    Component {
        id: home

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["a@x"])
            readonly property Account account: box.client.accounts.at(0)
            readonly property Item overlay: page.Window.contentItem
            property DirectChat chat: null

            anchors.fill: parent

            Home {
                id: page

                anchors.fill: parent
                client: box.client
            }
        }
    }

    /// A window online, in the chat with Bob.
    function shown(): Item {
        const box = createTemporaryObject(home, test);
        verify(box !== null);
        waitForRendering(box);
        box.scene.goOnline();
        box.scene.answerAbout(test.roster, `<query xmlns='${test.roster}'><item jid='bob@x' name='Bob' subscription='both'/></query>`);
        box.scene.tell("<presence xmlns='jabber:client' from='bob@x/p'/>");
        box.chat = box.account.directChats.open("bob@x");
        tryVerify(() => test.named(box.overlay, "Message") !== null);
        test.named(box.overlay, "Message").forceActiveFocus();
        return box;
    }

    function tell(box: Item, content: string): void {
        box.scene.tell(`<message xmlns='jabber:client' from='bob@x/p' to='alice@localhost/r1' type='chat'>${content}</message>`);
    }

    function choose(box: Item, entry: string): void {
        tryVerify(() => test.named(box.overlay, entry) !== null, 5000, entry);
        const item = test.named(box.overlay, entry);
        for (let i = 0; i < 15 && !item.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(item.highlighted, entry);
        keyClick(Qt.Key_Return);
    }

    function test_howFarItCameIsSaidBelow(): void {
        const box = test.shown();
        test.type("hello");
        keyClick(Qt.Key_Return);
        const id = /id="([^"]+)"/.exec(box.scene.lastTold())[1];
        test.tell(box, `<received xmlns='urn:xmpp:receipts' id='${id}'/>`);
        tryVerify(() => test.showing(box, "Delivered") !== null);
        test.tell(box, `<displayed xmlns='urn:xmpp:chat-markers:0' id='${id}'/>`);
        tryVerify(() => test.showing(box, "Read") !== null);
        verify(test.showing(box, "Delivered") === null);
    }

    function test_whoTypesIsSeen(): void {
        const box = test.shown();
        test.tell(box, "<composing xmlns='http://jabber.org/protocol/chatstates'/>");
        tryVerify(() => test.showing(box, "Bob is typing...") !== null);
        compare(box.chat.conversation.readState.unread, 0);
        test.tell(box, "<body>hi</body>");
        tryVerify(() => test.showing(box, "Bob is typing...") === null);
    }

    function test_whetherOneTypesIsToldAsWanted(): void {
        const box = test.shown();
        test.type("h");
        tryVerify(() => box.scene.lastTold().includes("<composing"));
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.named(box.overlay, "Privacy") !== null);
        test.press(box.overlay, "Privacy");
        tryVerify(() => test.named(box.overlay, "Tell contacts when I am typing")?.checked);
        waitForRendering(box);
        test.press(box.overlay, "Tell contacts when I am typing");
        verify(!box.client.privacy.tellsTyping);
        verify(!test.named(box.overlay, "Tell contacts when I am typing").checked);
    }

    function test_whatOneReadsIsToldOnlyIfWanted(): void {
        const box = test.shown();
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => test.named(box.overlay, "Privacy") !== null);
        test.press(box.overlay, "Privacy");
        tryVerify(() => test.named(box.overlay, "Tell contacts what I have read") !== null);
        verify(!test.named(box.overlay, "Tell contacts what I have read").checked);
        waitForRendering(box);
        test.press(box.overlay, "Tell contacts what I have read");
        verify(box.client.privacy.tellsReading);
        verify(test.named(box.overlay, "Tell contacts what I have read").checked);
    }

    function test_oneBarSaysThatOneIsOffline(): void {
        const box = test.shown();
        box.scene.loseLine();
        tryVerify(() => test.showing(box, "You are offline. What you write waits, and is sent when you are back.") !== null);
        compare(test.allNamed(box.overlay, "Try now").length, 1);
        box.account.enabled = false;
        tryVerify(() => test.named(box.overlay, "Switch on") !== null);
        compare(test.allNamed(box.overlay, "Switch on").filter(item => item.visible).length, 1);
        verify(test.showing(box, "Your account is switched off.") === null);
    }

    /// A notification was clicked meanwhile: the pane has another chat.
    function test_thePersonThatWasMeantIsBlocked(): void {
        const box = test.shown();
        box.scene.answerAbout("http://jabber.org/protocol/disco#info", "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:blocking'/></query>");
        box.scene.answerAbout("urn:xmpp:blocking", "<blocklist xmlns='urn:xmpp:blocking'/>");
        box.account.directChats.open("eve@y");
        tryVerify(() => test.named(box.overlay, "Block...") !== null);
        waitForRendering(box);
        test.press(box.overlay, "Block...");
        tryVerify(() => test.named(box.overlay, "Block everybody at y") !== null);
        box.account.directChats.open("bob@x");
        tryVerify(() => test.named(box.overlay, "Message to Bob") !== null || test.showing(box, "Bob") !== null);
        verify(test.named(box.overlay, "Block everybody at y") !== null);
        test.allNamed(box.overlay, "Block").find(item => typeof item.click === "function").click();
        tryVerify(() => box.scene.lastQuestion().includes("<block "));
        verify(box.scene.lastQuestion().includes("jid=\"eve@y\""), box.scene.lastQuestion());
    }

    function test_aChatIsMuted(): void {
        const box = test.shown();
        const list = test.named(box, "Rooms");
        list.forceActiveFocus();
        list.currentIndex = list.count - 1;
        keyClick(Qt.Key_Menu);
        test.choose(box, "Notifications");
        tryVerify(() => test.named(box.overlay, "Mute for an hour")?.menu.opened);
        verify(!test.named(box.overlay, "Mentions only")?.visible);
        test.choose(box, "None");
        tryVerify(() => test.named(box, "Bob, online, muted") !== null);
        compare(box.chat.preferences.level, Reading.Level.Never);
    }

    function test_anInvitationInAMessageIsOpened(): void {
        const box = test.shown();
        test.tell(box, "<body>xmpp:y.example?register;preauth=T0k</body>");
        tryVerify(() => box.chat.conversation.timeline.count === 1);
        const list = test.named(box.overlay, "Messages");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Menu);
        test.choose(box, "Open y.example");
        tryVerify(() => box.client.accounts.creation.invited);
        tryVerify(() => test.showing(box.overlay, "y.example") !== null);
    }
}
