// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.ChatList
import Parlour.Controls
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// What strangers point to, and what they ask: nothing of it is taken for ours, and nothing goes out before a click.
ParlourTest {
    id: test

    readonly property string evil: "a-name-that-goes-on-and-on.".repeat(6) + "evil.example"

    name: "Strangers"

    Component {
        id: stage

        Rectangle {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["alice@localhost"])
            readonly property Account account: box.client.accounts.at(0)
            property Room room
            readonly property Item overlay: T.Overlay.overlay

            color: Tokens.surface
            anchors.fill: parent

            InvitationBars {
                id: bars

                invitations: box.account.invitations
                anchors.left: parent.left
                anchors.right: parent.right
            }
            RoomPane {
                visible: box.room !== null
                room: box.room ?? box.scene.room
                account: box.account
                anchors.top: bars.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
            }
        }
    }

    function online(): Item {
        const box = createTemporaryObject(stage, test);
        box.scene.goOnline();
        return box;
    }

    function test_aLinkAsksNobodyBeforeOneLooks(): void {
        const box = test.online();
        box.room = box.account.showRoom("trap@conf.evil.example", "", "x");
        const look = test.named(box, "Look at trap@conf.evil.example");
        verify(look !== null && look.visible);
        look.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => !look.visible);
    }

    function test_aRogueServiceOnlySays(): void {
        const box = test.online();
        box.scene.tell("<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'><item jid='mom@home.example' subscription='both'/></query></iq>");
        box.scene.tell(`<message xmlns='jabber:client' from='r@conf.evil.example'><x xmlns='http://jabber.org/protocol/muc#user'>
            <invite from='mom@home.example'><reason>come</reason></invite><password>p</password></x></message>`);
        compare(box.account.invitations.hidden, 1);
        const bar = test.showing(box, "A room at conf.evil.example says that mom@home.example invites you to r@conf.evil.example.");
        verify(bar !== null, "what is told before anybody looks");
        verify(bar.text.indexOf("come") < 0, "a stranger's words");
        const show = test.named(box, "Show invitations");
        show.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => test.named(box, "A room at conf.evil.example says that mom@home.example invites you to r@conf.evil.example.") !== null);
    }

    function invite(box: Item, room: string): void {
        box.scene.tell(`<message xmlns='jabber:client' from='${room}@conf.example'><x xmlns='http://jabber.org/protocol/muc#user'>
            <invite from='eve@x.example'/></x></message>`);
    }

    /// While the reason is typed, invitations move.
    function test_theInvitationThatWasMeantIsDeclined(): void {
        const box = test.online();
        for (const room of ["den", "tea", "pub"])
            test.invite(box, room);
        box.account.invitations.showAll();
        tryVerify(() => test.allNamed(box, "Decline").length === 3);
        waitForRendering(box);
        mouseClick(test.allNamed(box, "Decline")[1]);
        tryVerify(() => test.named(box.overlay, "Decline the invitation to tea@conf.example?") !== null);
        tryVerify(() => test.named(box.overlay, "Reason")?.activeFocus);
        test.invite(box, "den");
        keyClick(Qt.Key_N);
        keyClick(Qt.Key_Return);
        tryVerify(() => test.named(box.overlay, "Decline the invitation to tea@conf.example?") === null);
        verify(box.scene.lastTold().includes("to=\"tea@conf.example\""), box.scene.lastTold());
        compare(box.account.invitations.count, 2);
    }

    function test_aCrowdOfStrangersFits(): void {
        const box = test.online();
        for (let i = 1; i <= 9; ++i)
            box.scene.tell(`<message xmlns='jabber:client' from='${"eve".repeat(90)}${i}@evil.example'><x jid='${"den".repeat(90)}@rooms.example' xmlns='jabber:x:conference'/></message>`);
        const bar = test.showing(box, "And 6 more.");
        verify(bar !== null);
        verify(bar.height < 200, "a crowd takes no more than a few lines");
        const show = test.named(box, "Show invitations");
        verify(show.mapToItem(box, show.width, 0).x <= box.width, "the way to look at them stays in sight");
    }

    function test_aPasswordThatCameAlong(): void {
        const box = test.online();
        box.room = box.account.showRoom("tea@conference.localhost", "", "x");
        box.room.join("alice");
        for (let i = 0; i < 2; ++i) {
            const id = /id="([^"]*)"/.exec(box.scene.lastTold())[1];
            box.scene.tell(`<presence xmlns='jabber:client' type='error' id='${id}' from='tea@conference.localhost/alice'>
                <error type='auth'><not-authorized xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>`);
            wait(50);
        }
        compare(box.room.occupancy.state, Join.State.PasswordRequired);
    }

    function test_aQuestionBeforeAJoin(): void {
        const box = test.online();
        box.room = box.account.showRoom("tea@conference.localhost");
        box.room.join("alice");
        const id = /id="([^"]*)"/.exec(box.scene.lastTold())[1];
        box.scene.tell(`<message xmlns='jabber:client' from='tea@conference.localhost'><captcha xmlns='urn:xmpp:captcha'><x
            xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>
            <field type='hidden' var='from'><value>tea@conference.localhost</value></field><field type='hidden' var='sid'>
            <value>${id}</value></field><field var='ocr' label='Your account was locked'><media xmlns='urn:xmpp:media-element'>
            <uri type='image/png'>https://${test.evil}/x.png</uri></media></field><field type='text-private' var='pw'
            label='Type your account password'/></x></captcha><x xmlns='jabber:x:oob'><url>https://${test.evil}/login</url></x></message>`);
        tryCompare(box.room.occupancy, "state", Join.State.Challenged);
        tryVerify(() => test.named(box, "Open page at " + test.evil) !== null);
        const answer = test.named(box, "Answer");
        tryVerify(() => answer.mapToItem(box, answer.width, 0).x < box.width / 2 + Tokens.cardWidth / 2, 5000, "a long host moves nothing");
        tryVerify(() => test.named(box, "Show picture from " + test.evil) !== null);
    }

    function test_aQuestionThatIsTooLarge(): void {
        const box = test.online();
        box.room = box.account.showRoom("tea@conference.localhost");
        box.room.join("alice");
        const id = /id="([^"]*)"/.exec(box.scene.lastTold())[1];
        box.scene.tell(`<message xmlns='jabber:client' from='tea@conference.localhost'><captcha xmlns='urn:xmpp:captcha'><x
            xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>
            <field type='hidden' var='from'><value>tea@conference.localhost</value></field><field type='hidden' var='sid'>
            <value>${id}</value></field>${"<field var='x' label='y'/>".repeat(400)}</x></captcha><x xmlns='jabber:x:oob'><url>https://evil.example/login</url></x></message>`);
        tryCompare(box.room.occupancy, "state", Join.State.Challenged);
        tryVerify(() => test.named(box, "This room's form is too large to show.") !== null);
        verify(test.named(box, "Answer") === null, "there is nothing to answer");
    }
}
