// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The header of the settings: title, search, and warnings.
FocusScope {
    id: header

    required property RoomConfiguration configuration
    property bool searchable: true
    readonly property string search: field.text
    readonly property bool onlyChanged: changed.checked
    /// Sections of the form, as jump targets.
    property list<string> sections
    signal conflictsWanted
    signal sectionWanted(string section)

    function find(): void {
        field.selectAll();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        ColumnLayout {
            spacing: Tokens.gap
            Layout.margins: Tokens.wide
            Layout.bottomMargin: Tokens.gap

            Heading {
                text: header.configuration.newRoom ? qsTr("Set up the new room") : qsTr("Room settings")
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Tokens.margin
                visible: header.searchable

                TextField {
                    id: field

                    label: qsTr("Search settings")
                    placeholderText: label
                    focus: true
                    Layout.fillWidth: true
                    Keys.onEscapePressed: event => {
                        event.accepted = field.text !== "";
                        field.clear();
                    }
                }
                CheckBox {
                    id: changed

                    text: qsTr("Only changed")
                }
            }
            Flow {
                spacing: Tokens.tiny
                visible: header.searchable && header.sections.length > 1
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Sections")

                Repeater {
                    model: header.sections

                    Button {
                        id: section

                        required property string modelData

                        text: section.modelData
                        flat: true
                        font.pixelSize: Tokens.small
                        implicitHeight: Tokens.linkHeight
                        leftPadding: Tokens.space
                        rightPadding: Tokens.space
                        topPadding: 0
                        bottomPadding: 0
                        Accessible.name: qsTr("Go to %1").arg(section.modelData)
                        onClicked: header.sectionWanted(section.modelData)
                    }
                }
            }
        }
        Banner {
            text: qsTr("This room is new. Save its settings before you invite others.")
            visible: header.configuration.newRoom
            Layout.fillWidth: true
        }
        Banner {
            text: qsTr("You are no longer an owner of this room. You can read its settings, but not change them.")
            mood: Banner.Mood.Warning
            visible: !header.configuration.owner
            Layout.fillWidth: true
        }
        Banner {
            text: qsTr("Somebody else has changed these settings.")
            mood: Banner.Mood.Warning
            visible: header.configuration.externalChange && !header.configuration.busy
            Layout.fillWidth: true

            Button {
                text: qsTr("Reload")
                onClicked: header.configuration.reload()
            }
        }
        Banner {
            text: qsTr("%n setting(s) were changed by somebody else, too. Choose what to keep.", "", header.configuration.form.conflictCount)
            mood: Banner.Mood.Warning
            visible: header.configuration.state === Configuration.State.Conflict
            Layout.fillWidth: true

            Button {
                text: qsTr("Choose")
                onClicked: header.conflictsWanted()
            }
        }
        Repeater {
            model: header.configuration.form.warnings

            Banner {
                id: warning

                required property string modelData

                text: warning.modelData
                mood: Banner.Mood.Warning
                Layout.fillWidth: true
            }
        }
    }
}
