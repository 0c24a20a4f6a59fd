// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Creation of a room, of a preset kind, or set up in the settings that open next.
Dialog {
    id: dialog

    required property AccountList accounts
    required property Account account
    readonly property bool wide: dialog.width > Tokens.fitsColumns
    readonly property RoomDraft draft: RoomDraft {
        account: dialog.account
    }
    signal created

    title: qsTr("New room")
    acceptText: qsTr("Create")
    closeOnAccept: false
    usualWidth: Tokens.dialogWidth
    onOpened: fields.begin()
    onConfirmed: {
        if (dialog.draft.create()) {
            dialog.created(); // Once it is closed, nobody hears it any more.
            dialog.accept();
        } else {
            fields.showProblem();
        }
    }

    contentItem: ScrollArea {
        implicitHeight: page.implicitHeight

        Item {
            id: page

            width: parent.width
            implicitHeight: grid.implicitHeight

            GridLayout {
                id: grid

                anchors.left: parent.left
                anchors.right: parent.right
                columns: dialog.wide ? 2 : 1
                columnSpacing: Tokens.vast
                rowSpacing: Tokens.wide

                RoomKinds {
                    draft: dialog.draft
                    Layout.fillWidth: true
                    Layout.preferredWidth: 5
                    Layout.alignment: Qt.AlignTop
                }
                NewRoomFields {
                    id: fields

                    accounts: dialog.accounts
                    draft: dialog.draft
                    Layout.fillWidth: true
                    Layout.preferredWidth: 6
                    Layout.alignment: Qt.AlignTop
                    onAccepted: dialog.confirm()
                }
            }
        }
    }
}
