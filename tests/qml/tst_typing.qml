// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Accounts
import Parlour.Controls
import Parlour.Model
import Parlour.Room
import Parlour.Tests

/// What is typed is what is seen: line ends that are pasted, and input methods that are not done.
ParlourTest {
    id: test

    name: "Typing"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property RoomPane pane: pane

            anchors.fill: parent

            RoomPane {
                id: pane

                anchors.fill: parent
                focus: true
                room: box.scene.room
                account: box.scene.account
            }
        }
    }
    Component {
        id: signing

        Item {
            id: box

            readonly property Scene scene: Scene {}

            anchors.fill: parent

            SignInCard {
                id: card

                account: box.scene.account
                width: 500
            }
        }
    }
    Component {
        id: plain

        Item {
            readonly property Scene scene: Scene {}
            property int accepted: 0
            property alias field: field

            anchors.fill: parent

            TextField {
                id: field

                label: "Plain"
                onAccepted: ++parent.accepted
            }
        }
    }
    Component {
        id: bound

        Item {
            readonly property Scene scene: Scene {}
            property string given: "a\nb"
            property alias field: field

            anchors.fill: parent

            PasswordField {
                id: field

                label: "Bound"
                text: parent.given
            }
        }
    }

    /// One of the three fields that take a password, with the keyboard.
    function secret(place: string): Item {
        if (place === "account") {
            const box = createTemporaryObject(signing, test);
            test.named(box, "Password").forceActiveFocus();
            return box;
        }
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        if (place === "card") {
            box.scene.refuse("not-authorized");
            tryCompare(box.scene.room.occupancy, "state", Join.State.PasswordRequired);
        } else {
            box.scene.enter("owner", "moderator");
            test.press(box, "Room settings");
            box.scene.answerForm("prosody-default");
            test.named(box, "Room password").forceActiveFocus();
        }
        return box;
    }

    function test_lineEndsAroundASecretAreNotPasted_data(): var {
        const pastes = [["secret\n", "secret"], ["secret\r\n", "secret"], ["secret\u2028", "secret"], ["\u2029secret\n\n", "secret"], [" sec ret\t\n", " sec ret\t"], ["\u00a0secret\u3000", "\u00a0secret\u3000"], ["\n", ""]];
        let rows = [];
        for (const place of ["account", "card", "settings"]) {
            for (const [pasted, kept] of pastes)
                rows.push({
                    tag: place + ": " + JSON.stringify(pasted),
                    place: place,
                    pasted: pasted,
                    kept: kept
                });
        }
        return rows;
    }

    function test_lineEndsAroundASecretAreNotPasted(row: var): void {
        const box = test.secret(row.place);
        const field = test.named(box, row.place === "account" ? "Password" : "Room password");
        box.scene.copy(row.pasted);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(field.text, row.kept);
        compare(field.cursorPosition, row.kept.length);
        verify(!field.refused);
        if (row.place === "settings")
            compare(box.scene.room.ownership.configuration.form.changedCount, row.kept ? 1 : 0);
    }

    function test_whatIsPastedIntoTheCardIsSent(): void {
        const box = test.secret("card");
        box.scene.copy("s3cret \r\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        keyClick(Qt.Key_Return);
        compare(box.scene.sentPassword(), "s3cret ");
    }

    function test_whatIsPastedIntoTheSettingsIsSaved(): void {
        const box = test.secret("settings");
        box.scene.copy("s3cret\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        box.scene.answerForm("prosody-default");
        box.scene.answerForm("prosody-default");
        compare(box.scene.submitted("muc#roomconfig_roomsecret"), "s3cret");
    }

    function test_twoLinesAreNoSecret_data(): var {
        return ["account", "card", "settings"].map(place => ({
                    tag: place
                }));
    }

    function test_twoLinesAreNoSecret(row: var): void {
        const box = test.secret(row.tag);
        const field = test.named(box, row.tag === "account" ? "Password" : "Room password");
        const why = "A password is a single line. What you pasted has more than one, so nothing was taken.";
        test.type("ab");
        box.scene.copy("one\ntwo");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(field.text, "ab");
        compare(field.cursorPosition, 1);
        tryVerify(() => test.named(box, why) !== null);
        test.type("c");
        compare(field.text, "acb");
        verify(test.named(box, why) === null);
    }

    function test_aSecretIsPastedOverAndBetween(): void {
        const box = test.secret("card");
        const field = test.named(box, "Room password");
        test.type("abcd");
        field.select(1, 3);
        box.scene.copy("bXc\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(field.text, "abXcd");
        field.cursorPosition = 0;
        box.scene.copy("\nab\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(field.text, "ababXcd");
        compare(field.cursorPosition, 2);
    }

    function test_whatWasThereStays(): void {
        const box = createTemporaryObject(bound, test);
        box.field.forceActiveFocus();
        compare(box.field.text, "a\nb");
        keyClick(Qt.Key_End);
        test.type("c");
        compare(box.field.text, "a\nbc");
        box.scene.copy("x\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(box.field.text, "a\nbcx");
        box.given = "new";
        compare(box.field.text, "new", "it is still bound");
    }

    function test_otherFieldsHaveOneLine(): void {
        const box = createTemporaryObject(plain, test);
        box.field.forceActiveFocus();
        box.scene.copy("\nhall@rooms\r\n.example\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(box.field.text, "hall@rooms .example");
        box.scene.copy("more\n");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(box.field.text, "hall@rooms .examplemore");
    }

    function writing(): Item {
        const box = createTemporaryObject(stage, test);
        box.pane.forceActiveFocus();
        box.scene.room.join();
        box.scene.enter("none", "participant");
        tryCompare(test.named(box, "Message"), "activeFocus", true);
        return box;
    }

    function test_enterDuringACompositionSendsNothing(): void {
        const box = test.writing();
        const field = test.named(box, "Message");
        test.type("hi ");
        box.scene.compose("kon");
        verify(field.inputMethodComposing);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        compare(box.scene.sentBodies(), []);
        compare(field.text, "hi ");
        compare(field.preeditText, "kon", "it is composed on");
        box.scene.type("\u4eca");
        compare(box.scene.sentBodies(), []);
        keyClick(Qt.Key_Return);
        compare(box.scene.sentBodies(), ["hi \u4eca"]);
        compare(field.text, "");
        compare(field.preeditText, "");
    }

    function test_theButtonSendsNothingThatIsNotInTheText(): void {
        const box = test.writing();
        const field = test.named(box, "Message");
        box.scene.compose("\ud55c");
        verify(test.named(box, "Send").enabled, "there is something to send");
        test.press(box, "Send");
        compare(box.scene.sentBodies(), []);
        compare(field.preeditText, "\ud55c");
        verify(field.activeFocus);
        box.scene.type("\ud55c");
        test.press(box, "Send");
        compare(box.scene.sentBodies(), ["\ud55c"]);
        compare(field.text, "");
        verify(!test.named(box, "Send").enabled);
    }

    function test_tabDuringACompositionCompletesNothing(): void {
        const box = test.writing();
        const field = test.named(box, "Message");
        box.scene.present("juliet", "none", "participant");
        test.type("jul");
        box.scene.compose("i");
        keyClick(Qt.Key_Tab);
        compare(field.text, "jul");
        verify(field.activeFocus);
    }

    function test_enterDuringACompositionAcceptsNothing(): void {
        const box = createTemporaryObject(plain, test);
        box.field.forceActiveFocus();
        test.type("a");
        box.scene.compose("kon");
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        compare(box.accepted, 0);
        compare(box.field.preeditText, "kon");
        box.scene.type("\u4eca");
        keyClick(Qt.Key_Return);
        compare(box.accepted, 1);
        compare(box.field.text, "a\u4eca");
    }

    function test_enterDuringACompositionJoinsNothing(): void {
        const box = test.secret("card");
        test.type("se");
        box.scene.compose("cret");
        keyClick(Qt.Key_Return);
        compare(box.scene.room.occupancy.state, Join.State.PasswordRequired);
        box.scene.type("cret");
        keyClick(Qt.Key_Return);
        compare(box.scene.sentPassword(), "secret");
    }
}
