// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Goes to a room, a person or a command by part of its name.
Dialog {
    id: dialog

    required property ChatListFilter chats
    /// Commands of the program, in words, and the keys for each.
    required property list<string> commands
    required property list<string> keys
    signal chosen
    signal commandWanted(command: int)
    /// Messages are to be searched for the typed text.
    signal searchWanted(text: string)

    function choose(row: int): void {
        if (destinations.open(row))
            dialog.accept();
    }

    title: qsTr("Go to")
    acceptText: qsTr("Open")
    acceptable: list.count > 0
    closeOnAccept: false
    onOpened: filter.forceActiveFocus()
    onConfirmed: dialog.choose(list.currentIndex)

    Destinations {
        id: destinations

        chats: dialog.chats
        commands: dialog.commands
        text: filter.text
        onShown: dialog.chosen()
        onCommandWanted: command => dialog.commandWanted(command)
    }

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        TextField {
            id: filter

            label: qsTr("Where to go")
            placeholderText: qsTr("Part of a name, or of a command")
            Layout.fillWidth: true
            onTextChanged: list.currentIndex = 0
            onAccepted: dialog.confirm()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }
        List {
            id: list

            model: destinations
            implicitHeight: Tokens.rowHeight * 8
            cacheBuffer: 0 // Rows that are being made ahead outlive the model they are of, and Qt 6.8 complains.
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Matches")
            Layout.fillWidth: true

            delegate: SwitcherRow {
                width: ListView.view.width
                highlighted: ListView.isCurrentItem
                keys: dialog.keys
                onClicked: dialog.choose(index)
            }
        }
        Button {
            text: qsTr("Search messages instead")
            flat: true
            visible: filter.text !== ""
            Layout.alignment: Qt.AlignHCenter
            onClicked: {
                dialog.searchWanted(filter.text); // Opens once this one is closed.
                dialog.reject();
            }
        }
    }
}
