// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The changes of a save, old and new in words; and the choices where somebody else changed the same.
ScrollArea {
    id: review

    required property RoomConfiguration configuration

    component Words: RowLayout {
        id: words

        required property string name
        required property string text

        spacing: Tokens.gap
        Layout.fillWidth: true

        Label {
            text: words.name
            dim: true
            font.pixelSize: Tokens.small
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Tokens.leastFieldWidth
        }
        Label {
            text: words.text || qsTr("(empty)")
            dim: words.text === ""
            wrapMode: Text.Wrap
            maximumLineCount: 12
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }

    Item {
        anchors.fill: parent
        implicitHeight: column.implicitHeight + 2 * Tokens.wide

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Tokens.wide
            spacing: Tokens.gap

            Repeater {
                model: FormFilterModel {
                    form: review.configuration.form
                    onlyChanged: true
                }

                Card {
                    id: row

                    required property string fieldVar
                    required property string label
                    required property string oldText
                    required property string newText
                    required property bool conflict

                    padding: Tokens.margin
                    Layout.fillWidth: true

                    ColumnLayout {
                        anchors.fill: parent
                        spacing: Tokens.space

                        RowLayout {
                            spacing: Tokens.gap

                            Label {
                                text: row.label
                                font.weight: Font.DemiBold
                                elide: Text.ElideRight
                                Layout.fillWidth: true
                            }
                            IconButton {
                                source: Icons.undo
                                text: qsTr("Undo %1").arg(row.label)
                                visible: !row.conflict
                                onClicked: review.configuration.form.undo(row.fieldVar)
                            }
                        }
                        Words {
                            name: row.conflict ? qsTr("Theirs") : qsTr("Before")
                            text: row.oldText
                        }
                        Words {
                            name: row.conflict ? qsTr("Mine") : qsTr("After")
                            text: row.newText
                        }
                        RowLayout {
                            spacing: Tokens.gap
                            visible: row.conflict
                            Layout.topMargin: Tokens.space

                            Button {
                                text: qsTr("Keep theirs")
                                Accessible.description: row.label
                                onClicked: review.configuration.resolveConflict(row.fieldVar, false)
                            }
                            Button {
                                text: qsTr("Keep mine")
                                Accessible.description: row.label
                                onClicked: review.configuration.resolveConflict(row.fieldVar, true)
                            }
                        }
                    }
                }
            }
        }
    }
}
