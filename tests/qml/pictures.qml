// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model
import Parlour.Room
import Parlour.Shell
import Parlour.Tests

/// Leaves a picture of each place of the window, and says which words are cut there. Not one of the tests, but run by them:
/// PARLOUR_LANGUAGE=fr qmltest -input tests/qml/pictures.qml puts them into the folder where it is run.
ParlourTest {
    id: test

    name: "Pictures"

    component Surface: Rectangle {
        anchors.fill: parent
        color: Tokens.surface
    }

    Component {
        id: entrance

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
    Component {
        id: home

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["alice@localhost", "juliet@capulet.example"])
            readonly property AppWindow window: window

            AppWindow {
                id: window

                width: Tokens.usualWidth
                height: Tokens.usualHeight
                visible: true

                Surface {}
                Home {
                    anchors.fill: parent
                    client: box.client
                    focus: true
                }
            }
        }
    }
    Component {
        id: room

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property RoomPane pane: pane
            readonly property AppWindow window: window

            AppWindow {
                id: window

                width: 900
                height: 720
                visible: true

                Surface {}
                RoomPane {
                    id: pane

                    anchors.fill: parent
                    focus: true
                    room: box.scene.room
                    account: box.scene.account
                }
            }
        }
    }

    function init(): void {
    } // Whatever is warned of, the pictures are wanted.

    /// What is of the type `type` in and below `item`.
    function all(item: Item, type: string): var {
        let found = item.toString().startsWith(type) ? [item] : [];
        for (const child of item.children)
            found = found.concat(test.all(child, type));
        return found;
    }

    function cut(item: Item): list<string> {
        let found = item.visible && item.truncated === true ? [item.text] : [];
        for (const child of item.visible ? item.children : [])
            found = found.concat(test.cut(child));
        return found;
    }

    function save(window: AppWindow, name: string): void {
        wait(250); // Whatever moves has come to rest.
        const whole = window.contentItem.T.Overlay.overlay.parent;
        let saved = false;
        whole.grabToImage(result => saved = result.saveToFile(name + ".png"));
        tryVerify(() => saved);
        const words = test.cut(whole);
        if (words.length > 0)
            console.log(name, "is cut:", words.join(" | "));
    }

    function opened(stage: Component): Item {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active);
        return box;
    }

    function talking(): Item {
        const box = test.opened(room);
        box.scene.room.join();
        box.scene.enter("owner", "moderator");
        box.scene.present("bob", "member", "participant");
        box.scene.present("ليلى", "admin", "moderator");
        box.scene.present("Дмитрий", "none", "visitor");
        box.scene.tellName("Tea room");
        box.scene.say("bob", "Hello everybody, how are you today?");
        box.scene.say("ليلى", "مرحبا بالجميع، كيف حالكم اليوم؟ انظروا https://parlour.example/docs واكتبوا رأيكم");
        box.scene.say("bob", "👍");
        box.scene.say("bob", "12345");
        box.scene.say("alice", "> مرحبا بالجميع\nThis answers Arabic.\n> Hello everybody\nأهلا بك");
        box.scene.say("alice", "`code` and *strong*\n```\nint main() { return 0; }\n```");
        box.scene.leave("Дмитрий");
        box.scene.say("alice", "日本語のテキストは空白なしで続きます。長い文でも正しく折り返されるはずですが、念のために確認しておきましょう。");
        return box;
    }

    function test_entrance(): void {
        const box = test.opened(entrance);
        test.save(box.window, "entrance");
        box.window.width = box.window.minimumWidth;
        test.save(box.window, "entrance-narrow");
    }

    function test_dialogs_data(): var {
        return ["join", "create", "browse", "search", "find", "preferences", "preferences-accounts", "preferences-about", "keys", "about", "news", "accounts", "menu", "status", "roommenu"].map(place => ({
                    tag: place
                }));
    }

    function test_dialogs(row: var): void {
        const box = test.opened(home);
        box.scene.remember("tea@conference.localhost", "bob", "Earl Grey tea is best");
        box.scene.goOnline();
        const whole = box.window.contentItem;
        const dialogs = test.all(whole, "HomeDialogs")[0];
        const footer = test.all(whole, "AccountFooter")[0];
        switch (row.tag) {
        case "search":
            dialogs.search(false);
            test.type("tea");
            break;
        case "preferences":
            dialogs.program.showPreferences();
            break;
        case "preferences-accounts":
        case "preferences-about":
            dialogs.program.showPreferences();
            test.all(box.window.T.Overlay.overlay, "TabBar")[0].currentIndex = row.tag.endsWith("about") ? 5 : 4;
            break;
        case "keys":
            dialogs.program.showKeys();
            break;
        case "about":
            dialogs.program.showAbout();
            break;
        case "news":
            dialogs.program.showNews();
            break;
        case "accounts":
            dialogs.showAccounts();
            break;
        case "menu":
            test.all(footer, "IconButton")[0].click();
            break;
        case "status":
            test.all(footer, "Button")[0].click();
            break;
        case "roommenu":
            test.all(whole, "ChatListView")[0].showMenu(0, 100, 60);
            break;
        default:
            dialogs[row.tag]();
        }
        test.save(box.window, row.tag);
    }

    function test_room(): void {
        const box = test.talking();
        box.scene.room.people.shown = true;
        test.save(box.window, "room");
        Tokens.dark = true;
        test.save(box.window, "room-dark");
        Tokens.dark = false;
        box.window.width = 520;
        test.save(box.window, "room-narrow");
    }

    function test_menus(): void {
        const box = test.talking();
        const view = test.all(box.pane, "TimelineView")[0];
        view.currentIndex = 3;
        const actions = test.all(view, "MessageActions")[0];
        actions.point(3, true);
        actions.showMenuOfCurrent();
        test.save(box.window, "message");
    }

    function test_people_data(): var {
        return ["contacts", "contactmenu", "card", "block", "share", "add", "request", "blocked", "ownpicture", "direct", "direct-dark"].map(place => ({
                    tag: place
                }));
    }

    function test_people(row: var): void {
        const box = test.opened(home);
        const account = box.client.accounts.at(0);
        const dialogs = test.all(box.window.contentItem, "HomeDialogs")[0];
        const people = test.all(dialogs.people, "ContactDialogs")[0];
        const stanza = (from, content) => box.scene.tell(`<message xmlns='jabber:client' from='${from}/p' to='alice@localhost/r1' type='chat'>${content}</message>`);
        box.scene.goOnline();
        const items = [["bob@localhost", "Bob", "both"], ["layla@localhost", "ليلى", "both"], ["constantinopolitania@very.long.server.example", "Constantinopolitania Featherstonehaugh-Cholmondeley", "to"], ["ann@localhost", "Ann", "none' ask='subscribe"]];
        box.scene.answerAbout("jabber:iq:roster", `<query xmlns='jabber:iq:roster'>${items.map(i => `<item jid='${i[0]}' name='${i[1]}' subscription='${i[2]}'><group>Choir</group></item>`).join("")}</query>`);
        box.scene.answerAbout("http://jabber.org/protocol/disco#info", "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:blocking'/><feature var='urn:xmpp:reporting:1'/></query>");
        box.scene.answerAbout("urn:xmpp:blocking", "<blocklist xmlns='urn:xmpp:blocking'/>");
        box.scene.tell("<presence xmlns='jabber:client' from='bob@localhost/p'><show>away</show><status>Having tea with a friend, back before the evening</status></presence>");
        stanza("bob@localhost", "<body>Have you seen https://parlour.example/docs?</body>");
        stanza("bob@localhost", "<body>It is worth a look.</body>");
        stanza("layla@localhost", "<body>مرحبا، كيف حالك اليوم؟</body>");
        const chat = account.directChats.open("bob@localhost");
        switch (row.tag) {
        case "contacts":
            dialogs.people.showContacts();
            break;
        case "contactmenu":
            dialogs.people.showContacts();
            wait(100);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Menu);
            break;
        case "card":
            people.about(account, "bob@localhost");
            const loading = qsTranslate("parlour::PersonCard", "Loading the profile...");
            for (let i = 0; i < 10 && test.showing(box.window.contentItem.T.Overlay.overlay, loading); ++i)
                box.scene.answerAbout("http://jabber.org/protocol/pubsub", "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:vcard4'><item><vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Robert Featherstonehaugh</text></fn><email><text>bob@mail.example</text></email><url><uri>https://bob.example/</uri></url><note><text>Drinks tea, rows on Sundays, and answers in the evening.</text></note></vcard></item></items></pubsub>");
            box.scene.answerAbout("urn:xmpp:time", "<time xmlns='urn:xmpp:time'><tzo>+05:30</tzo></time>");
            break;
        case "block":
            people.block(account, "bob@localhost");
            break;
        case "share":
            people.share("bob@localhost");
            break;
        case "add":
            people.add(account, "bob@localhst", "");
            break;
        case "request":
            box.scene.tell("<presence xmlns='jabber:client' from='eve@y.example' type='subscribe'><status>Hello, we met at the conference in Lyon</status></presence>");
            break;
        case "blocked":
            box.scene.tell("<iq xmlns='jabber:client' type='set' id='b'><block xmlns='urn:xmpp:blocking'><item jid='spam.example'/></block></iq>");
            dialogs.program.showPreferences();
            test.all(box.window.contentItem.T.Overlay.overlay, "TabBar")[0].currentIndex = 2;
            break;
        case "ownpicture":
            dialogs.showAccounts();
            test.all(dialogs, "AccountDialogs")[0].changePicture(account);
            break;
        default:
            Tokens.dark = row.tag === "direct-dark";
            chat.conversation.send("Yes, thank you.");
            const id = /id="([^"]+)"/.exec(box.scene.lastTold())[1];
            stanza("bob@localhost", `<displayed xmlns='urn:xmpp:chat-markers:0' id='${id}'/>`);
            stanza("bob@localhost", `<reactions xmlns='urn:xmpp:reactions:0' id='${id}'><reaction>👍</reaction></reactions>`);
            stanza("bob@localhost", "<composing xmlns='http://jabber.org/protocol/chatstates'/>");
        }
        test.save(box.window, "people-" + row.tag);
        Tokens.dark = false;
        Tokens.textSize = 200;
        box.window.width = 720;
        if (!["direct", "direct-dark"].includes(row.tag))
            test.save(box.window, "people-" + row.tag + "-large");
        Tokens.textSize = 100;
    }

    function test_settings(): void {
        const box = test.talking();
        box.window.width = 1300;
        test.all(box.pane, "RoomHeader")[0].showSettings();
        box.scene.answerForm("ejabberd-default");
        test.save(box.window, "settings");
    }

    function test_entering(): void {
        const box = test.opened(room);
        box.scene.tellName("Tea room", "muc_passwordprotected");
        test.save(box.window, "preview");
        box.scene.room.join();
        box.scene.refuse("not-authorized");
        test.save(box.window, "password");
        box.scene.room.join();
        box.scene.refuse("forbidden");
        test.save(box.window, "refused");
    }
}
