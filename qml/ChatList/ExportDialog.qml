// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Writes the history of a room, a private or a direct chat into a file that the person chooses.
Dialog {
    id: dialog

    required property ConversationExport exporting
    required property string account
    required property Room room
    required property PrivateChat chat
    required property DirectChat direct
    required property string peer
    required property string name
    readonly property bool running: dialog.exporting.state === ConversationExport.State.Writing
    readonly property bool ended: dialog.exporting.state === ConversationExport.State.Done || dialog.exporting.state === ConversationExport.State.Failed

    title: qsTr("Export %1").arg(dialog.name)
    acceptText: dialog.ended ? "" : qsTr("Choose a file...")
    cancelText: dialog.ended ? qsTr("Close") : qsTr("Cancel")
    acceptable: !dialog.running
    closeOnAccept: false
    onAboutToShow: dialog.exporting.cancel()
    onClosed: dialog.exporting.cancel()
    onConfirmed: choosing.open()

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        RoomAddress {
            room: dialog.room
            visible: dialog.room !== null
        }
        Label {
            text: dialog.direct ? qsTr("All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.") : dialog.chat ? qsTr("All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.") : qsTr("All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.")
            wrapMode: Text.Wrap
            visible: !dialog.running && !dialog.ended
            Layout.fillWidth: true
        }
        AnnouncedLabel {
            text: dialog.exporting.told
            quiet: dialog.running
            color: dialog.exporting.state === ConversationExport.State.Failed ? Tokens.danger : Tokens.text
        }
        BusyLine {
            running: dialog.running
            Layout.fillWidth: true
        }
    }

    FileDialogLoader {
        id: choosing

        onChosen: files => dialog.exporting.start(dialog.account, dialog.peer, files[0])

        sourceComponent: FileDialog {
            title: qsTr("Export messages")
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("Text (*.txt)"), qsTr("Web page (*.html)"), qsTr("JSON (*.json)")]
            defaultSuffix: ["txt", "html", "json"][selectedNameFilter.index] ?? "txt"
            currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
            selectedFile: currentFolder + "/" + encodeURIComponent(dialog.exporting.fileName(dialog.account, dialog.peer)) + ".txt"
        }
    }
}
