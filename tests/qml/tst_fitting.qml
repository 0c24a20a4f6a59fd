// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model
import Parlour.Room
import Parlour.Shell
import Parlour.Tests

/// Nothing is cut, and nothing stands on something else, where there is little room.
ParlourTest {
    id: test

    name: "Fitting"

    Component {
        id: menus

        RoomMore {
            room: scene.room

            readonly property Scene scene: Scene {}
        }
    }

    Component {
        id: noted

        Menu {
            MenuItem {
                text: "Reply"
                note: "The room gave this message no name by which others know it, and a longer sentence than in English says so, as in most languages."
            }
            MenuItem {
                text: "Copy"
            }
        }
    }

    Component {
        id: icon

        IconButton {
            text: "Settings"
            source: Icons.settings
            hoverEnabled: true
        }
    }

    Component {
        id: small

        Item {
            id: box

            readonly property AppWindow window: window
            readonly property KeyboardHelp keys: keys

            AppWindow {
                id: window

                width: 640
                height: 480
                visible: true

                KeyboardHelp {
                    id: keys
                }
            }
        }
    }

    Component {
        id: home

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property Client client: box.scene.sessionWith(["a@x"])
            readonly property AppWindow window: window

            AppWindow {
                id: window

                width: 720
                height: 640
                visible: true

                Home {
                    anchors.fill: parent
                    client: box.client
                }
            }
        }
    }

    Component {
        id: rows

        ButtonRow {
            readonly property list<Item> buttons: [one, two, three]

            Button {
                id: one

                text: "Remove it from the list"
                flat: true
            }
            Button {
                id: two

                text: "Register"
                flat: true
            }
            Item {
                Layout.fillWidth: true
            }
            Button {
                id: three

                text: "Join"
                primary: true
            }
        }
    }

    Component {
        id: bar

        Banner {
            text: "Somebody wants to speak here, and says so in a sentence that is a little longer than most."
            readonly property list<Item> buttons: [yes, no]

            Button {
                id: yes

                text: "Let them speak at last"
            }
            Button {
                id: no

                text: "Do not let them speak"
            }
        }
    }

    function test_aBarHasItsButtonsBelowWhereThereIsLittleRoom_data(): list<var> {
        return [320, 400, 560, 900].map(width => ({
                    tag: String(width),
                    width: width
                }));
    }

    function test_aBarHasItsButtonsBelowWhereThereIsLittleRoom(row: var): void {
        for (const size of [100, 200]) {
            Tokens.textSize = size;
            const banner = createTemporaryObject(bar, test, {
                width: row.width
            });
            waitForRendering(banner);
            const words = test.showing(banner, "Somebody wants");
            for (const button of banner.buttons) {
                const place = button.mapToItem(banner, 0, 0);
                verify(place.x >= 0 && place.x + button.width <= banner.width, "inside");
                verify(place.y + button.height <= banner.height, "inside");
                verify(banner.stacked || button.width >= button.implicitWidth);
                if (banner.stacked)
                    verify(place.y >= words.mapToItem(banner, 0, words.height).y, "below the words");
            }
            verify(words.width > 0 && words.mapToItem(banner, words.width, 0).x <= banner.width);
            if (size === 100)
                compare(banner.stacked, row.width < 600);
            banner.destroy();
            Tokens.textSize = 100;
        }
    }

    function test_thePreferencesScroll(): void {
        const box = createTemporaryObject(home, test);
        tryVerify(() => box.window.active);
        box.window.height = 480;
        Tokens.textSize = 200;
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        const all = box.window.contentItem.T.Overlay.overlay;
        tryVerify(() => test.named(all, "Colours")?.activeFocus);
        const close = test.named(all, "Close");
        let area = test.named(all, "Colours");
        while (area && area.contentY === undefined)
            area = area.parent;
        verify(area !== null && area.clip);
        verify(area.contentHeight > area.height, "what does not fit is out of sight");
        tryVerify(() => area.mapToItem(null, 0, area.height).y <= close.mapToItem(null, 0, 0).y, 5000, "and not behind the button");
        verify(close.mapToItem(null, 0, close.height).y <= box.window.height);
        Tokens.textSize = 100;
        keyClick(Qt.Key_Escape);
    }

    /// The labels below `item` that can be seen and do not show all that they say.
    function cut(item: Item): list<string> {
        let found = [];
        if (!item || !item.visible)
            return found;
        if (item.truncated === true)
            found.push(item.text);
        for (const child of item.children)
            found = found.concat(test.cut(child));
        return found;
    }

    function test_aMenuIsAsWideAsItsWidestEntry(): void {
        const menu = createTemporaryObject(menus, test);
        menu.popup(test, 0, 0);
        tryVerify(() => menu.opened);
        compare(test.cut(menu.contentItem), []);
        menu.close();
    }

    function test_aLongNoteIsWrapped(): void {
        const menu = createTemporaryObject(noted, test);
        menu.popup(test, 0, 0);
        tryVerify(() => menu.opened);
        const [first, second] = [menu.itemAt(0), menu.itemAt(1)];
        const note = test.showing(first, "longer sentence");
        verify(note.lineCount > 1);
        tryVerify(() => note.mapToItem(first, 0, note.height).y <= first.height, undefined, "it is inside its entry");
        verify(second.y >= first.y + first.height);
        menu.close();
    }

    function test_aLongPageScrolls(): void {
        const box = createTemporaryObject(small, test);
        tryVerify(() => box.window.active);
        box.keys.open();
        tryVerify(() => box.keys.opened);
        tryCompare(box.keys.parent, "height", 480);
        const area = box.keys.contentItem;
        const close = test.named(box.keys.footer, "Close");
        verify(area.clip && area.contentHeight > area.height, "what does not fit is out of sight");
        verify(area.mapToItem(null, 0, area.height).y <= close.mapToItem(null, 0, 0).y, "and not behind the button");
        for (let i = 0; i < 40; ++i)
            keyClick(Qt.Key_Down);
        compare(area.contentY, area.contentHeight - area.height);
        keyClick(Qt.Key_Home);
        compare(area.contentY, 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => !box.keys.visible);
    }

    /// At 200 %, in a window of 720: the buttons above the list are whole, and those of a chat are inside the window.
    function test_largeText(): void {
        const box = createTemporaryObject(home, test);
        tryVerify(() => box.window.active);
        box.scene.goOnline();
        box.scene.answerAbout("jabber:iq:roster", "<query xmlns='jabber:iq:roster'><item jid='bob@server.example' name='Bob' subscription='both'/></query>");
        box.scene.tell("<presence xmlns='jabber:client' from='bob@server.example/p'><status>Back before the evening</status></presence>");
        box.client.accounts.at(0).directChats.open("bob@server.example");
        Tokens.textSize = 200;
        const all = box.window.contentItem;
        const inside = name => {
            const item = test.named(all, name);
            return item !== null && test.cut(item).length === 0 && item.mapToItem(null, item.width, 0).x <= box.window.width;
        };
        for (const name of ["Join room", "New room", "Browse rooms", "Close this conversation"])
            tryVerify(() => inside(name), 5000, name);
        Tokens.textSize = 100;
    }

    function test_aTipGoesWhenItsButtonIsPressed(): void {
        const button = createTemporaryObject(icon, test);
        const loader = Array.from(button.children).find(each => each.delay !== undefined);
        verify(loader.item === null);
        mouseMove(button, 50, 50);
        mouseMove(button, 5, 5);
        tryVerify(() => button.hovered);
        tryVerify(() => loader.item !== null);
        const tip = loader.item;
        tryVerify(() => tip.visible);
        mouseClick(button, 5, 5);
        verify(button.hovered);
        tryVerify(() => !tip.visible);
        mouseMove(button, 200, 200);
        mouseMove(button, 5, 5);
        tryVerify(() => tip.visible);
    }

    function test_buttonsBelowOneAnotherAreAlike(): void {
        const row = createTemporaryObject(rows, test, {
            width: 200
        });
        waitForRendering(row);
        verify(row.stacked);
        for (const button of row.buttons) {
            compare(button.x, 0);
            compare(button.width, row.width);
        }
        row.width = 600;
        waitForRendering(row);
        verify(!row.stacked);
        for (const button of row.buttons)
            compare(button.width, button.implicitWidth);
        compare(row.buttons[2].x + row.buttons[2].width, row.width);
    }
}
