// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Conversation
import Parlour.Drawing
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// In languages that are written from right to left, everything stands the other way round.
ParlourTest {
    id: test

    name: "Mirroring"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property AppWindow window: window
            readonly property RoomPane pane: pane

            AppWindow {
                id: window

                width: 1000
                height: 640
                visible: true

                RoomPane {
                    id: pane

                    anchors.fill: parent
                    room: box.scene.room
                    account: box.scene.account
                }
            }
        }
    }

    Component {
        id: controls

        Item {
            id: all

            readonly property AppWindow window: window
            property alias field: field
            property alias label: label
            property alias tabs: tabs
            property alias menu: menu
            property alias dialog: dialog
            property alias pointing: pointing
            property alias other: other
            property alias progress: progress
            property alias toggle: toggle
            property alias choice: choice

            AppWindow {
                id: window

                width: 600
                height: 500
                visible: true

                ColumnLayout {
                    width: parent.width
                    focus: true

                    PasswordField {
                        id: field

                        Layout.fillWidth: true
                    }
                    Label {
                        id: label

                        text: "latin"
                        Layout.fillWidth: true
                    }
                    TabBar {
                        id: tabs

                        Layout.fillWidth: true

                        TabButton {
                            text: "one"
                        }
                        TabButton {
                            text: "two"
                        }
                    }
                    ProgressLine {
                        id: progress

                        value: 0.25
                        Layout.fillWidth: true
                    }
                    Switch {
                        id: toggle

                        checked: true
                        Layout.fillWidth: true
                    }
                    ComboBox {
                        id: choice

                        model: ["a"]
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        IconButton {
                            id: pointing

                            text: "reply"
                            source: Icons.reply
                        }
                        IconButton {
                            id: other

                            text: "search"
                            source: Icons.search
                        }
                    }
                }
                Menu {
                    id: menu

                    MenuItem {
                        text: "entry"
                    }
                }
                Dialog {
                    id: dialog

                    title: "Question"
                    acceptText: "Yes"
                }
            }
        }
    }

    Component {
        id: pages

        TabBar {
            LayoutMirroring.enabled: Tokens.mirrored
            LayoutMirroring.childrenInherit: true

            TabButton {
                text: "one"
            }
            TabButton {
                text: "two"
            }
        }
    }

    function init(): void {
        test.failOnWarnings();
        Tokens.mirrored = true;
    }

    function cleanup(): void {
        Tokens.mirrored = false;
    }

    /// From the left edge of the window to the middle of `item`.
    function middle(item: Item): real {
        return item.mapToItem(null, item.width / 2, 0).x;
    }

    function shown(): Item {
        const box = createTemporaryObject(controls, test);
        tryVerify(() => box.window.active);
        return box;
    }

    function test_controlsAreMirrored(): void {
        const box = test.shown();
        tryVerify(() => test.middle(test.named(box.field, "Show password")) < 100, undefined, "the eye is at the end of the field");
        verify(box.field.leftPadding > box.field.rightPadding, "what is typed does not run under it");
        compare(box.label.effectiveHorizontalAlignment, Text.AlignRight);
        tryVerify(() => test.middle(box.tabs.itemAt(1)) < test.middle(box.tabs.itemAt(0)), undefined, "the first page is on the right");
        tryVerify(() => box.progress.children[0].x === box.progress.width - box.progress.children[0].width && box.progress.children[0].x > 0);
        compare(box.toggle.indicator.x, 0);
        tryVerify(() => test.middle(box.choice.indicator) < 100);
        compare(box.choice.contentItem.effectiveHorizontalAlignment, TextInput.AlignRight);
        tryVerify(() => test.middle(box.other) < test.middle(box.pointing));
        verify(test.ofType(box.pointing, "Icon_").mirror);
        verify(!test.ofType(box.other, "Icon_").mirror);
    }

    function test_theyAreNotElsewhere(): void {
        Tokens.mirrored = false;
        const box = test.shown();
        tryVerify(() => test.middle(test.named(box.field, "Show password")) > 500);
        compare(box.label.effectiveHorizontalAlignment, Text.AlignLeft);
        compare(box.progress.children[0].x, 0);
        verify(!test.ofType(box.pointing, "Icon_").mirror);
    }

    function test_menusAndDialogsAreMirroredToo(): void {
        const box = test.shown();
        box.dialog.open();
        tryVerify(() => box.dialog.opened);
        verify(box.dialog.mirrored);
        tryVerify(() => test.middle(test.named(box.dialog.footer, "Yes")) < test.middle(test.named(box.dialog.footer, "Cancel")));
        box.dialog.close();
        tryVerify(() => !box.dialog.visible);
        box.menu.open();
        tryVerify(() => box.menu.opened);
        const entry = box.menu.itemAt(0);
        verify(entry.mirrored);
        tryCompare(entry.contentItem.children[0], "x", 0);
        tryVerify(() => test.middle(entry.indicator) > test.middle(entry));
        box.menu.close();
    }

    Component {
        id: words

        MessageText {
            width: 400
            mirrored: Tokens.mirrored
            font.pixelSize: 14
        }
    }

    /// The place in `text` that is nearest to the left edge.
    function atLeft(text: string): int {
        return createTemporaryObject(words, test, {
            text: text
        }).positionAt(Qt.point(1, 5));
    }

    function test_wordsGoTheirOwnWay(): void {
        compare(test.atLeft("hello"), 0);
        compare(test.atLeft("أهلا"), 4);
        compare(test.atLeft("12"), 2); // It has no way of its own, and stands on the right.
        Tokens.mirrored = false;
        compare(test.atLeft("أهلا"), 4);
        compare(test.atLeft("12"), 0);
    }

    /// The first thing below `item` of the type `type`.
    function ofType(item: Item, type: string): Item {
        if (item.toString().startsWith(type))
            return item;
        for (const child of item.children) {
            const found = test.ofType(child, type);
            if (found)
                return found;
        }
        return null;
    }

    function test_aMessageHasItsAuthorOnTheRight(): void {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active);
        box.scene.room.join();
        box.scene.enter("owner", "moderator");
        box.scene.present("bob", "none", "participant");
        box.scene.say("bob", "hello");
        tryVerify(() => test.ofType(box.pane, "MessageRow") !== null);
        const row = test.ofType(box.pane, "MessageRow") as MessageRow;
        const face = test.ofType(row, "Avatar");
        const name = test.showing(row, "bob");
        compare(face.x + face.width, row.width - Tokens.wide);
        compare(row.words.x + row.words.width + Tokens.margin, face.x);
        compare(name.x + name.width, row.words.x + row.words.width);
        tryVerify(() => test.middle(test.named(box.pane, "Room settings")) < box.window.width / 2);
        tryVerify(() => test.middle(test.named(box.pane, "Send")) < box.window.width / 2);
    }

    function test_whatStandsBelowAMessageIsOnTheRight(): void {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.window.active);
        box.scene.room.join();
        box.scene.enter("owner", "moderator");
        box.scene.present("bob", "none", "participant");
        const url = "https://x.example/cat.png";
        box.scene.send("bob", "cat", `<body>${url}</body><file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'><name>cat.png</name><size>2048</size><width>100</width><height>50</height></file><sources><url-data xmlns='http://jabber.org/protocol/url-data' target='${url}'/></sources></file-sharing>`);
        tryVerify(() => test.ofType(box.pane, "FileCard") !== null);
        const card = test.ofType(box.pane, "FileCard") as FileCard;
        const frame = card.children.find(child => child.width === 100 && child.height === 50);
        verify(frame !== undefined);
        compare(frame.x + frame.width, card.width);
        box.scene.say("bob", "a line\n".repeat(200));
        tryVerify(() => test.named(box.pane, "Show more") !== null);
        const more = test.named(box.pane, "Show more");
        compare(more.x + more.width, more.parent.width);
    }

    function test_keysGoWhereTheyPoint(): void {
        const tabs = createTemporaryObject(pages, test);
        tabs.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(tabs.currentIndex, 1);
        keyClick(Qt.Key_Right);
        compare(tabs.currentIndex, 0);
    }
}
