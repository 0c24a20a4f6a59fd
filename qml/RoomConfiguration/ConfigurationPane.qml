// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The room's settings: search, edit, review, save. No input is lost unless somebody wants that.
FocusScope {
    id: pane

    required property Room room
    required property RoomConfiguration configuration
    readonly property FormModel form: pane.configuration.form
    readonly property int changes: pane.form.changedCount
    readonly property bool loaded: pane.form.count > 0
    property bool reviewing: false
    property bool asking: false
    signal destroyWanted

    function requestClose(): void {
        switch (pane.room.ownership.closing(pane.reviewing)) {
        case RoomOwnership.Closing.Back:
            pane.reviewing = false;
            break;
        case RoomOwnership.Closing.Ask:
            pane.asking = true;
            break;
        case RoomOwnership.Closing.Close:
            pane.room.ownership.close();
        }
    }

    onChangesChanged: {
        if (pane.changes === 0)
            pane.reviewing = false;
    }
    Keys.onEscapePressed: {
        if (pane.asking)
            pane.asking = false;
        else
            pane.requestClose();
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.raised
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        // Keeps the place of the keyboard while the question has it.
        FocusScope {
            focus: !pane.asking
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                ConfigurationHeader {
                    id: header

                    configuration: pane.configuration
                    searchable: pane.loaded && !pane.reviewing
                    focus: true
                    Layout.fillWidth: true
                    sections: fields.sections
                    onConflictsWanted: pane.reviewing = true
                    onSectionWanted: section => fields.show(section)
                }
                Separator {
                    Layout.fillWidth: true
                }
                ConfigurationFields {
                    id: fields

                    room: pane.room
                    configuration: pane.configuration
                    search: header.search
                    onlyChanged: header.onlyChanged
                    destroyable: pane.configuration.owner && !pane.room.ownership.unfinished
                    visible: pane.loaded && !pane.reviewing
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onDestroyWanted: pane.destroyWanted()
                }
                ConfigurationReview {
                    configuration: pane.configuration
                    visible: pane.loaded && pane.reviewing
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                ConfigurationAbsent {
                    configuration: pane.configuration
                    visible: !pane.loaded
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        CloseQuestion {
            newRoom: pane.room.ownership.unfinished
            changes: pane.changes
            visible: pane.asking
            focus: pane.asking
            Layout.fillWidth: true
            onConfirmed: pane.room.ownership.close()
            onDenied: pane.asking = false
        }
        ConfigurationBar {
            configuration: pane.configuration
            reviewing: pane.reviewing
            visible: !pane.asking
            Layout.fillWidth: true
            onReviewWanted: pane.reviewing = !pane.reviewing
            onCloseWanted: {
                pane.reviewing = false;
                pane.requestClose();
            }
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: pane.configuration.canSave && pane.visible
        onActivated: pane.configuration.save()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: pane.visible && pane.loaded && !pane.reviewing
        onActivated: header.find()
    }
}
