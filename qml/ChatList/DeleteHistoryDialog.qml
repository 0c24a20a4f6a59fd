// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Asks before the history of a room, a private or a direct chat is deleted, and says when it is.
Dialog {
    id: dialog

    required property KeptMessages kept
    required property string account
    required property Room room
    required property PrivateChat chat
    required property DirectChat direct
    required property string peer
    required property string name
    readonly property bool asking: dialog.kept.deletion === KeptMessages.Deletion.None
    readonly property bool running: dialog.kept.deletion === KeptMessages.Deletion.Running

    title: (dialog.direct || dialog.chat ? qsTr("Delete the history with %1?") : qsTr("Delete the history of %1?")).arg(dialog.name)
    acceptText: dialog.asking || dialog.running ? qsTr("Delete") : ""
    cancelText: dialog.asking ? qsTr("Cancel") : qsTr("Close")
    danger: true
    acceptable: dialog.asking
    closeOnAccept: false
    onAboutToShow: dialog.kept.dismissDeletion()
    onConfirmed: dialog.kept.deleteHistory(dialog.account, dialog.peer)

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        RoomAddress {
            room: dialog.room
            visible: dialog.room !== null
        }
        Label {
            text: dialog.direct ? qsTr("All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.") : dialog.chat ? qsTr("All that you said to each other privately in this room is deleted from this computer. This cannot be undone.") : qsTr("All that was said in this room is deleted from this computer. This cannot be undone. The room's server may keep its own copy.")
            wrapMode: Text.Wrap
            visible: dialog.asking
            Layout.fillWidth: true
        }
        AnnouncedLabel {
            text: {
                switch (dialog.kept.deletion) {
                case KeptMessages.Deletion.Running:
                    return qsTr("Deleting...");
                case KeptMessages.Deletion.Done:
                    return qsTr("The history is deleted.");
                case KeptMessages.Deletion.Failed:
                    return qsTr("It could not be deleted from your disk yet. That happens as soon as the disk works again.");
                }
                return "";
            }
        }
        BusyLine {
            running: dialog.running
            Layout.fillWidth: true
        }
    }
}
