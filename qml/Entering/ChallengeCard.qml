// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Forms
import Parlour.Model

/// The room's challenge for bots, and the answer.
EnteringCard {
    id: card

    readonly property RoomChallenge challenge: card.room.challenge

    /// Gives the keyboard to the answer, or leaves it there for when it comes back from an open dialog.
    function begin(): void {
        if (!card.visible)
            return;
        const answer = card.nextItemInFocusChain(true);
        if (card.activeFocus)
            answer.forceActiveFocus(Qt.TabFocusReason);
        else
            answer.focus = true;
    }

    onShown: Qt.callLater(card.begin)
    Keys.onReturnPressed: card.challenge.answer()

    Connections {
        target: card.challenge

        function onAsked(): void {
            Qt.callLater(card.begin); // Another question has other fields.
        }
    }
    FormFields {
        form: card.challenge.form
        plain: true
        Layout.fillWidth: true
    }
    Label {
        text: card.challenge.page !== "" ? qsTr("Answer in the browser, or ask somebody who runs the room to let you in.") : qsTr("Ask somebody who runs the room to let you in.")
        wrapMode: Text.Wrap
        visible: card.challenge.form.tooLarge
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Tokens.gap
        visible: card.challenge.page !== ""

        Note {
            text: qsTr("There is also a page for it at %1").arg(card.challenge.pageHost)
        }
        Button {
            text: qsTr("Open page")
            flat: true
            Accessible.name: qsTr("Open page at %1").arg(card.challenge.pageHost)
            onClicked: Qt.openUrlExternally(card.challenge.page)
        }
    }
    BusyLine {
        running: card.challenge.busy
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Tokens.gap
        Layout.topMargin: Tokens.space

        Item {
            Layout.fillWidth: true
        }
        Button {
            text: qsTr("Cancel")
            onClicked: card.room.cancel()
        }
        Button {
            text: qsTr("Answer")
            primary: true
            visible: !card.challenge.form.tooLarge
            enabled: !card.challenge.busy && card.challenge.form.problemCount === 0
            onClicked: card.challenge.answer()
        }
    }
}
