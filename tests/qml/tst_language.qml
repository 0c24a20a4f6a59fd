// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Accounts
import Parlour.Model
import Parlour.Preferences
import Parlour.Tests

/// The language of the window is the system's, or the one that was chosen.
ParlourTest {
    id: test

    name: "Language"

    Component {
        id: stage

        Item {
            id: box

            readonly property Scene scene: Scene {}
            readonly property PreferencesDialog dialog: dialog

            anchors.fill: parent

            PreferencesDialog {
                id: dialog

                client: box.scene.client
                over: AccountDialogs {
                    accounts: box.scene.client.accounts
                }
                visible: true
            }
        }
    }

    function test_aChoiceIsForTheNextStart(): void {
        const box = createTemporaryObject(stage, test);
        tryVerify(() => box.dialog.opened);
        const all = box.dialog.contentItem;
        const choice = test.named(all, "Language");
        const hint = "Takes effect when Parlour starts again.";
        compare(choice.displayText, "As the system");
        compare(test.showing(all, hint), null);
        choice.forceActiveFocus();
        while (choice.displayText !== "Deutsch" && choice.currentIndex < choice.count - 1)
            keyClick(Qt.Key_Down);
        compare(choice.displayText, "Deutsch");
        compare(box.scene.client.appearance.language, "de");
        verify(test.showing(all, hint) !== null);
        while (choice.currentIndex > 0)
            keyClick(Qt.Key_Up);
        compare(box.scene.client.appearance.language, "");
        compare(test.showing(all, hint), null);
    }
}
