// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Tests

/// Whatever a control is given, it shows as it is: no markup, no pictures, no lost ampersands.
ParlourTest {
    id: test

    name: "Controls"

    readonly property list<string> nasty: ["<img src='http://127.0.0.1:9/x'>", "<b>x</b>", "Rock & Roll &co", "<html><u>y</u></html>"]
    /// Those that show no text which they are given.
    readonly property list<string> silent: ["AppWindow", "BarStack", "BusyLine", "ButtonRow", "Card", "Command", "DialogLoader", "FileDialogLoader", "FocusHeir", "FocusRing", "Icon", "Icons", "List", "Menu", "MenuLoader", "MenuSeparator", "OnDemand", "PresenceDot", "ProgressLine", "ScrollArea", "ScrollBar", "Separator", "Slider", "Switch", "TabBar", "Tokens"]

    Scene {
        id: scene
    }

    Component {
        id: avatar

        Avatar {
            property string given

            initials: given
            tint: "red"
        }
    }
    Component {
        id: announcedLabel

        AnnouncedLabel {
            property string given

            text: given
        }
    }
    Component {
        id: note

        Note {
            property string given

            text: given
        }
    }
    Component {
        id: fittedLabel

        FittedLabel {
            property string given

            text: given
        }
    }
    Component {
        id: bars

        BarStack {
            property alias first: first

            width: 300

            Banner {
                id: first

                text: "It rains."
                Layout.fillWidth: true
            }
        }
    }
    Component {
        id: badge

        Badge {
            property string given

            text: given
        }
    }
    Component {
        id: banner

        Banner {
            property string given

            text: given
            width: 600
        }
    }
    Component {
        id: button

        Button {
            property string given

            text: given
        }
    }
    Component {
        id: checkBox

        CheckBox {
            property string given

            text: given
        }
    }
    Component {
        id: choiceCard

        ChoiceCard {
            property string given

            text: given
            effect: given
            width: 600
        }
    }
    Component {
        id: comboBox

        ComboBox {
            property string given

            model: [given, "other"]
            width: 600
            Component.onCompleted: popup.open()
        }
    }
    Component {
        id: dialog

        Item {
            id: asking

            property string given

            Dialog {
                title: asking.given
                acceptText: asking.given
                cancelText: asking.given
                visible: true
            }
        }
    }
    Component {
        id: fieldBox

        FieldBox {
            property string given

            label: given
            hint: given
            width: 600
        }
    }
    Component {
        id: fieldProblem

        FieldBox {
            property string given

            label: ""
            problem: given
            width: 600
        }
    }
    Component {
        id: heading

        Heading {
            property string given

            text: given
        }
    }
    Component {
        id: iconButton

        IconButton {
            property string given

            text: given
            source: Icons.close
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Component {
        id: label

        Label {
            property string given

            text: given
        }
    }
    Component {
        id: choiceItem

        ChoiceItem {
            property string given

            chosen: false
            text: given
            note: given
            width: 600
        }
    }
    Component {
        id: menuItem

        MenuItem {
            property string given

            text: given
            note: given
            width: 600
        }
    }
    Component {
        id: menuTitle

        MenuTitle {
            property string given

            text: given
            note: given
            width: 600
        }
    }
    Component {
        id: passwordField

        PasswordField {
            property string given

            label: given
        }
    }
    Component {
        id: rowDelegate

        RowDelegate {
            id: row

            property string given

            text: given
            contentItem: Label {
                text: row.text
            }
        }
    }
    Component {
        id: menuRow

        MenuRow {
            id: one

            property string given

            text: given
            contentItem: Label {
                text: one.text
            }
        }
    }
    Component {
        id: rows

        List {
            property list<point> asked

            width: 300
            height: 200
            focus: true
            model: 3
            delegate: MenuRow {
                width: ListView.view.width
                height: 40
                onMenuWanted: (x, y) => ListView.view.asked.push(Qt.point(x, y))
            }
        }
    }
    Component {
        id: plainRows

        Item {
            property int reached: 0
            property alias list: list

            Keys.onMenuPressed: reached += 1

            List {
                id: list

                width: 300
                height: 200
                model: 3
                delegate: RowDelegate {
                    width: ListView.view.width
                }
            }
        }
    }
    Component {
        id: boxes

        ColumnLayout {
            property string label: "Address"
            property alias field: field
            property alias area: area
            property alias choice: choice
            property alias secret: secret
            property alias called: called
            property alias inner: inner

            FieldBox {
                label: parent.label

                TextField {
                    id: field
                }
            }
            FieldBox {
                label: parent.label

                TextArea {
                    id: area
                }
            }
            FieldBox {
                label: parent.label

                ComboBox {
                    id: choice
                }
            }
            FieldBox {
                label: parent.label

                PasswordField {
                    id: secret
                }
            }
            FieldBox {
                label: "Address (optional)"

                TextField {
                    id: called

                    label: "Address"
                }
            }
            FieldBox {
                label: parent.label

                RowLayout {
                    TextField {
                        id: inner
                    }
                }
            }
        }
    }
    Component {
        id: tabButton

        TabButton {
            property string given

            text: given
        }
    }
    Component {
        id: textArea

        TextArea {
            property string given

            text: given
            width: 600
        }
    }
    Component {
        id: emptyTextArea

        TextArea {
            property string given

            placeholderText: given
            width: 600
        }
    }
    Component {
        id: textField

        TextField {
            property string given

            text: given
        }
    }
    Component {
        id: emptyTextField

        TextField {
            property string given

            placeholderText: given
        }
    }
    Component {
        id: toolTip

        Item {
            id: pointedAt

            property string given

            ToolTip {
                text: pointedAt.given
                shown: true
                delay: 0
            }
        }
    }

    readonly property var all: ({
            AnnouncedLabel: [announcedLabel],
            Avatar: [avatar],
            Badge: [badge],
            Banner: [banner],
            Button: [button],
            CheckBox: [checkBox],
            ChoiceCard: [choiceCard],
            ComboBox: [comboBox],
            Dialog: [dialog],
            FieldBox: [fieldBox, fieldProblem],
            FittedLabel: [fittedLabel],
            Heading: [heading],
            IconButton: [iconButton],
            Label: [label],
            ChoiceItem: [choiceItem],
            MenuItem: [menuItem],
            MenuRow: [menuRow],
            MenuTitle: [menuTitle],
            Note: [note],
            PasswordField: [passwordField],
            RowDelegate: [rowDelegate],
            TabButton: [tabButton],
            TextArea: [textArea, emptyTextArea],
            TextField: [textField, emptyTextField],
            ToolTip: [toolTip]
        })

    /// All that shows `text` below `item`.
    function showing(item: Item, text: string): list<Item> {
        let found = [];
        for (const child of [item, ...Array.from(item.children)]) {
            if (child !== item)
                found = found.concat(test.showing(child, text));
            else if (child.text === text && child.contentWidth !== undefined)
                found.push(child);
        }
        return found;
    }

    Component {
        id: onDemand

        OnDemand {
            property int made: 0

            wanted: false
            onLoaded: made += 1

            Item {
                implicitHeight: 7
            }
        }
    }

    function test_whatIsNotWantedIsNotMade(): void {
        const part = createTemporaryObject(onDemand, test);
        compare(part.made, 0);
        compare(part.height, 0);
        part.wanted = true;
        compare(part.made, 1);
        compare(part.height, 7);
        verify(part.visible);
        part.wanted = false;
        verify(!part.visible);
        part.wanted = true;
        compare(part.made, 1);
        compare(createTemporaryObject(onDemand, test, {
            wanted: true
        }).made, 1);
    }

    function test_everyControlIsLookedAt(): void {
        const known = Object.keys(test.all).concat(Array.from(test.silent)).sort();
        compare(scene.controls(), known);
    }

    function test_textsArePlain_data(): var {
        const rows = [];
        for (const [name, components] of Object.entries(test.all)) {
            for (const component of components) {
                for (const text of test.nasty)
                    rows.push({
                        tag: name + " " + components.indexOf(component) + ": " + text,
                        component: component,
                        text: text
                    });
            }
        }
        return rows;
    }

    function test_textsArePlain(row: var): void {
        const control = createTemporaryObject(row.component, test, {
            given: row.text
        });
        verify(control !== null);
        waitForRendering(control);
        const places = () => test.showing(control, row.text).concat(test.showing(control.T.Overlay.overlay, row.text));
        tryVerify(() => places().length > 0, 2000, "it is shown");
        for (const place of places()) {
            // A line to type in knows no format: it is always plain.
            verify(place.textFormat === undefined || place.textFormat === Text.PlainText, String(place));
            verify(place.contentWidth > 0);
        }
        // Whatever else shows text shows none of it in another way.
        const other = item => (item.textFormat !== undefined && item.textFormat !== Text.PlainText) || Array.from(item.children).some(other);
        verify(!other(control));
        verify(!other(control.T.Overlay.overlay));
    }

    function test_whatSaysNothingIsNotThere(): void {
        for (const component of [announcedLabel, note]) {
            const label = createTemporaryObject(component, test, {
                given: ""
            });
            verify(!label.visible);
            label.given = "Something";
            verify(label.visible);
        }
    }

    function test_aBoxNamesItsField(): void {
        const all = createTemporaryObject(boxes, test);
        const named = () => [all.field, all.area, all.choice, all.secret].map(field => field.Accessible.name);
        compare(named(), ["Address", "Address", "Address", "Address"]);
        compare(all.secret.placeholderText, "Address");
        compare(all.called.Accessible.name, "Address");
        compare(all.inner.Accessible.name, "", "who stands beside others says who they are");
        all.label = "Server";
        compare(named(), ["Server", "Server", "Server", "Server"]);
    }

    function test_aRowIsAskedForItsMenu(): void {
        const list = createTemporaryObject(rows, test);
        list.forceActiveFocus();
        list.currentIndex = 1;
        waitForRendering(list);
        mouseClick(list.itemAtIndex(2), 30, 10, Qt.RightButton);
        compare(list.asked, [Qt.point(30, 10)]);
        keyClick(Qt.Key_Menu);
        compare(list.asked.length, 2);
        compare(list.asked[1].y, 40, "below the row");
    }

    function test_aListWithoutMenusLeavesTheKey(): void {
        const box = createTemporaryObject(plainRows, test);
        box.list.forceActiveFocus();
        keyClick(Qt.Key_Menu);
        compare(box.reached, 1);
    }

    /// Without that, the last bar that hides would leave its room empty.
    Component {
        id: asking

        TextField {
            label: "Nickname"
        }
    }

    function test_whatIsProposedReplacesNothingThatIsTyped(): void {
        const field = createTemporaryObject(asking, test, {
            proposed: "romeo"
        });
        compare(field.text, "romeo");
        field.proposed = "mercutio";
        compare(field.text, "mercutio");
        field.forceActiveFocus();
        field.clear();
        test.type("j");
        field.proposed = "tybalt";
        compare(field.text, "j");
        field.propose();
        compare(field.text, "tybalt");
        field.proposed = "benvolio";
        compare(field.text, "benvolio");
    }

    function test_barsThatHideTakeNoRoom(): void {
        const stack = createTemporaryObject(bars, test);
        waitForRendering(stack);
        compare(stack.Layout.preferredHeight, -1);
        verify(stack.implicitHeight > 0);
        stack.first.visible = false;
        tryCompare(stack.Layout, "preferredHeight", 0);
    }

    function test_anAmpersandIsPartOfAName(): void {
        const shown = createTemporaryObject(button, test, {
            given: "Rock & Roll &co"
        });
        compare(shown.Accessible.name, "Rock & Roll &co");
        verify(shown.implicitWidth > test.showing(shown, "Rock & Roll &co")[0].contentWidth);
    }
}
