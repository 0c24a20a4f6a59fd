// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Searches messages: in all conversations, or in the open one.
Dialog {
    id: dialog

    required property Client client
    /// True to search the open conversation at first.
    required property bool here
    readonly property MessageSearch search: dialog.client.search
    /// The message in this row is to be shown in its conversation.
    signal chosen(row: int)

    title: qsTr("Search")
    acceptText: qsTr("Show")
    cancelText: qsTr("Close")
    acceptable: dialog.search.count > 0 && results.currentIndex >= 0
    closeOnAccept: false
    usualWidth: Tokens.dialogWidth
    usualHeight: Tokens.dialogHeight
    onAboutToShow: dialog.search.begin(dialog.here)
    onOpened: {
        field.text = dialog.search.text;
        field.selectAll();
        field.forceActiveFocus();
    }
    onClosed: dialog.search.end()
    onConfirmed: results.choose()

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        TextField {
            id: field

            label: dialog.search.here && dialog.client.chats.currentRoom ? qsTr("Find in this room") : qsTr("Search messages")
            placeholderText: qsTr("Words, or \"several words\" side by side")
            maximumLength: 1000
            Layout.fillWidth: true
            onTextChanged: dialog.search.text = field.text
            onAccepted: dialog.confirm()
            Keys.onDownPressed: results.enter()
        }
        ComboBox {
            id: scope

            label: qsTr("Where to search")
            model: [qsTr("In all conversations"), qsTr("Only in %1").arg(dialog.search.hereName)]
            currentIndex: dialog.search.here ? 1 : 0
            visible: dialog.search.hereName !== ""
            Layout.fillWidth: true
            onActivated: index => dialog.search.here = index === 1
        }
        AnnouncedLabel {
            text: dialog.search.remark
            dim: true
            font.pixelSize: Tokens.small
        }
        SearchResults {
            id: results

            search: dialog.search
            Layout.fillWidth: true
            Layout.fillHeight: true
            onBackWanted: field.forceActiveFocus()
            onChosen: row => {
                dialog.chosen(row);
                dialog.accept();
            }
        }
        Button {
            text: qsTr("Show older messages")
            visible: dialog.search.more
            Layout.alignment: Qt.AlignHCenter
            onClicked: dialog.search.showMore()
        }
        AnnouncedLabel {
            text: dialog.search.serverRemark
            dim: true
            font.pixelSize: Tokens.small
        }
        Button {
            text: dialog.search.serverAction
            visible: dialog.search.serverAction !== ""
            Layout.alignment: Qt.AlignHCenter
            onClicked: dialog.search.askServer()
        }
    }
}
