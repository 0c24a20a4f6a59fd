// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The bar below the settings, always in sight: number of changes, result of the last save, and actions.
Item {
    id: bar

    required property RoomConfiguration configuration
    property bool reviewing: false
    readonly property int changes: bar.configuration.form.changedCount
    readonly property int problems: bar.configuration.form.problemCount
    readonly property bool good: bar.configuration.state === Configuration.State.Saved
    readonly property bool bad: bar.configuration.state === Configuration.State.SaveFailed || bar.configuration.state === Configuration.State.NotApplied
    signal reviewWanted
    signal closeWanted

    implicitHeight: column.implicitHeight + 2 * Tokens.margin

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.wide
        spacing: Tokens.gap

        BusyLine {
            running: bar.configuration.busy && bar.configuration.form.count > 0
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.gap
            visible: result.text !== "" && bar.configuration.form.count > 0

            Icon {
                source: bar.good ? Icons.check : Icons.warning
                color: result.color
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Tokens.tiny

                AnnouncedLabel {
                    id: result

                    text: bar.configuration.resultText
                    urgent: true
                    color: bar.good ? Tokens.positive : bar.bad ? Tokens.danger : Tokens.text
                }
                Note {
                    text: bar.configuration.resultDetail
                }
            }
        }
        GridLayout {
            columns: bar.width < Tokens.fitsButtons ? 1 : 2
            rowSpacing: Tokens.gap
            columnSpacing: Tokens.gap

            Label {
                text: bar.problems > 0 ? qsTr("%n field(s) need attention", "", bar.problems) : qsTr("%n change(s)", "", bar.changes)
                color: bar.problems > 0 ? Tokens.danger : Tokens.dimText
                elide: Text.ElideRight
                visible: bar.problems > 0 || bar.changes > 0
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Tokens.gap
                Layout.fillWidth: true

                Item {
                    Layout.fillWidth: true
                }
                Button {
                    text: qsTr("Review")
                    checked: bar.reviewing
                    enabled: bar.changes > 0
                    onClicked: bar.reviewWanted()
                }
                Button {
                    text: qsTr("Close")
                    onClicked: bar.closeWanted()
                }
                Button {
                    text: qsTr("Save")
                    primary: true
                    enabled: bar.configuration.canSave
                    onClicked: bar.configuration.save()
                }
            }
        }
    }
}
