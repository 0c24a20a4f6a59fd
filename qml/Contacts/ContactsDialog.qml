// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The contacts of an account: to write to, or to change.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account
    /// The chat with somebody was opened.
    signal chosen
    signal addWanted(account: Account, address: string)
    signal aboutWanted(account: Account, address: string)
    signal renameWanted(contacts: ContactList, address: string)
    signal groupsWanted(contacts: ContactList, address: string)
    signal shareWanted(address: string)
    signal removalWanted(contacts: ContactList, address: string)
    signal blockWanted(account: Account, address: string)

    function openChat(address: string): void {
        if (dialog.account.directChats.open(address) === null)
            return;
        dialog.chosen();
        dialog.accept();
    }

    title: qsTr("Contacts")
    acceptText: qsTr("Open chat")
    cancelText: qsTr("Close")
    acceptable: list.count > 0 || contacts.stranger !== ""
    closeOnAccept: false
    usualHeight: Tokens.lowDialogHeight
    onOpened: filter.forceActiveFocus()
    onConfirmed: {
        const row = list.currentItem as ContactRow;
        dialog.openChat(row !== null && list.count > 0 ? row.address : contacts.stranger);
    }

    ContactList {
        id: contacts

        roster: dialog.account.roster
        blocked: dialog.account.blockList
        pictures: dialog.account.pictures
        text: filter.text
    }

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        AccountField {
            accounts: dialog.accounts
            account: dialog.account
            Layout.fillWidth: true
            onChosen: account => dialog.account = account
        }
        TextField {
            id: filter

            label: qsTr("Search contacts")
            placeholderText: qsTr("A name, or the address of anybody")
            maximumLength: 1000
            Layout.fillWidth: true
            onTextChanged: list.currentIndex = 0
            onAccepted: dialog.confirm()
            Keys.onDownPressed: list.forceActiveFocus()
        }
        List {
            id: list

            model: contacts
            currentIndex: 0
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            implicitHeight: Tokens.rowHeight * 3
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Contacts")
            Layout.fillWidth: true
            Layout.fillHeight: true
            section.property: "group"
            Keys.onReturnPressed: dialog.confirm()
            Keys.onEnterPressed: dialog.confirm()
            Keys.onPressed: event => {
                event.accepted = list.asksMenu(event);
                if (event.accepted)
                    list.askForMenu();
            }
            Keys.onUpPressed: event => {
                event.accepted = list.currentIndex <= 0;
                if (event.accepted)
                    filter.forceActiveFocus();
            }

            section.delegate: Label {
                required property string section

                text: section
                dim: true
                width: ListView.view.width
                height: text ? implicitHeight : 0
                leftPadding: Tokens.margin
                topPadding: Tokens.gap
                bottomPadding: Tokens.space
                font.pixelSize: Tokens.small
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            delegate: ContactRow {
                id: row

                width: ListView.view.width
                onClicked: {
                    list.currentIndex = row.index;
                    list.forceActiveFocus();
                }
                onDoubleClicked: dialog.openChat(row.address)
                onMenuWanted: (x, y) => {
                    list.currentIndex = row.index;
                    menu.show(row, x, row.y + y - list.contentY);
                }
            }

            ContactMenu {
                id: menu

                blocked: dialog.account.blockList
                onChatWanted: address => dialog.openChat(address)
                onAboutWanted: address => dialog.aboutWanted(dialog.account, address)
                onRenameWanted: address => dialog.renameWanted(contacts, address)
                onGroupsWanted: address => dialog.groupsWanted(contacts, address)
                onShareWanted: address => dialog.shareWanted(address)
                onRemovalWanted: address => dialog.removalWanted(contacts, address)
                onBlockWanted: address => dialog.blockWanted(dialog.account, address)
            }
            Label {
                parent: list
                anchors.centerIn: parent
                width: parent.width - 2 * Tokens.margin
                text: filter.text ? qsTr("No contact of that name.") : qsTr("No contacts yet.")
                dim: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                visible: list.count === 0
            }
        }
        Button {
            text: qsTr("Write to %1").arg(contacts.stranger)
            visible: contacts.stranger !== ""
            icon.source: Icons.send
            flat: true
            leftPadding: Tokens.space
            Layout.maximumWidth: parent.width
            onClicked: dialog.openChat(contacts.stranger)
        }
        Button {
            text: qsTr("Add contact...")
            icon.source: Icons.add
            flat: true
            leftPadding: Tokens.space
            onClicked: dialog.addWanted(dialog.account, contacts.stranger)
        }
    }
}
