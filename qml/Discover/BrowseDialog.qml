// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The rooms of a server, or of all of them, and their descriptions.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account
    property string place
    readonly property RoomBrowser browser: dialog.account.browser
    readonly property bool wide: dialog.width >= Tokens.fitsColumns
    property bool chosen: false
    signal roomOpened

    function choose(address: string): void {
        if (!address)
            return;
        dialog.browser.choose(address);
        dialog.chosen = true;
    }

    function leave(): void {
        dialog.close();
        dialog.roomOpened();
    }

    title: qsTr("Browse rooms")
    cancelText: qsTr("Close")
    acceptable: false
    closePolicy: dialog.chosen && !dialog.wide ? Dialog.NoAutoClose : Dialog.CloseOnEscape
    usualWidth: Tokens.wideDialogWidth
    usualHeight: Tokens.dialogHeight
    onOpened: {
        dialog.chosen = dialog.browser.list(dialog.place);
        places.takeFocus();
    }
    onClosed: dialog.browser.stop()
    onAccountChanged: {
        if (dialog.opened) {
            dialog.chosen = false;
            dialog.browser.list("");
        }
    }

    Connections {
        target: dialog.browser.details

        function onChanged(): void {
            dialog.chosen = dialog.chosen && dialog.browser.details.address !== ""; // No room, but a place with rooms.
        }
    }

    contentItem: RowLayout {
        spacing: Tokens.wide
        Keys.onEscapePressed: event => {
            event.accepted = dialog.chosen && !dialog.wide;
            dialog.chosen = dialog.chosen && dialog.wide;
        }

        ColumnLayout {
            spacing: Tokens.gap
            visible: dialog.wide || !dialog.chosen
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            AccountField {
                accounts: dialog.accounts
                account: dialog.account
                Layout.fillWidth: true
                onChosen: account => dialog.account = account
            }
            BrowsePlaces {
                id: places

                browser: dialog.browser
                Layout.fillWidth: true
                onRoomTyped: dialog.chosen = true
            }
            BrowseList {
                browser: dialog.browser
                filterable: !places.everywhere
                Layout.fillWidth: true
                Layout.fillHeight: true
                onChosen: address => dialog.choose(address)
            }
        }
        Separator {
            visible: dialog.wide
            implicitWidth: Tokens.hair
            Layout.fillHeight: true
        }
        BrowsePreview {
            account: dialog.account
            chosen: dialog.chosen
            link: places.link
            returnable: !dialog.wide
            visible: dialog.wide || dialog.chosen
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            onBack: dialog.chosen = false
            onRoomOpened: dialog.leave()
        }
    }
}
