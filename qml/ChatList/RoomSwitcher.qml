// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Finds a room by part of its name.
Dialog {
    id: dialog

    required property Client client
    readonly property ChatListFilter chats: dialog.client.chats
    signal chosen
    /// What is typed is to be looked for in messages.
    signal searchWanted(text: string)

    readonly property list<Room> matches: {
        const found = [];
        const wanted = filter.text.toLocaleLowerCase();
        for (let row = 0; row < dialog.chats.count; ++row) {
            const room = dialog.chats.roomAt(row);
            if (dialog.chats.chatAt(row) !== null)
                continue;
            if (room.details.name.toLocaleLowerCase().includes(wanted) || room.details.address.includes(wanted))
                found.push(room);
        }
        return found;
    }

    function choose(row: int): void {
        if (row < 0 || row >= dialog.matches.length)
            return;
        dialog.chats.openRoom(dialog.matches[row]);
        dialog.chosen();
        dialog.accept();
    }

    title: qsTr("Go to a room")
    acceptText: qsTr("Open")
    acceptable: list.count > 0
    closeOnAccept: false
    onOpened: filter.forceActiveFocus()
    onConfirmed: dialog.choose(list.currentIndex)

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        TextField {
            id: filter

            label: qsTr("Room name")
            placeholderText: qsTr("Part of its name")
            Layout.fillWidth: true
            onTextChanged: list.currentIndex = 0
            onAccepted: dialog.confirm()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }
        List {
            id: list

            model: dialog.matches
            implicitHeight: Tokens.rowHeight * 6
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Matching rooms")
            Layout.fillWidth: true

            delegate: RowDelegate {
                id: row

                required property Room modelData
                required property int index

                width: ListView.view.width
                text: row.modelData.details.name
                highlighted: ListView.isCurrentItem
                Accessible.name: row.text
                onClicked: dialog.choose(row.index)

                contentItem: RowLayout {
                    spacing: Tokens.gap

                    Label {
                        text: row.text
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    Label {
                        text: dialog.chats.accountOf(row.modelData)?.address ?? ""
                        dim: true
                        font.pixelSize: Tokens.small
                        elide: Text.ElideMiddle
                        visible: dialog.client.accounts.count > 1
                        Layout.maximumWidth: row.width / 2
                        Accessible.ignored: true
                    }
                }
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
