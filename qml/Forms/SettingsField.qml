// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The frame of one setting: label, effect, problem, and undo. Each kind puts its control below the words, or beside
/// them.
ColumnLayout {
    id: field

    required property FormFilterModel filter
    required property int index
    required property string section
    required property string fieldVar
    required property string label
    required property string effect
    required property string serverLabel
    required property var value
    required property bool changed
    required property string problem
    required property list<string> mediaSources
    required property bool opensSection
    readonly property FormModel form: field.filter.form
    readonly property bool plain: field.filter.plain
    default property alias control: below.data
    property alias side: beside.data

    spacing: 0

    Heading {
        text: field.section
        visible: field.opensSection
        leftPadding: Tokens.wide
        rightPadding: Tokens.wide
        topPadding: field.index > 0 ? Tokens.vast : Tokens.wide
        bottomPadding: Tokens.gap
        Layout.fillWidth: true
    }
    Rectangle {
        color: field.changed && !field.plain ? Tokens.selection : Tokens.surface
        implicitHeight: row.implicitHeight + 2 * (field.plain ? Tokens.space : Tokens.margin)
        Layout.fillWidth: true

        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            visible: !field.plain
        }
        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: field.plain ? 0 : Tokens.wide
            anchors.rightMargin: field.plain ? 0 : Tokens.wide
            spacing: Tokens.margin

            ColumnLayout {
                spacing: Tokens.tiny

                RowLayout {
                    spacing: Tokens.gap

                    Label {
                        id: name

                        text: field.label
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                        maximumLineCount: 4
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                        Accessible.ignored: true

                        HoverHandler {
                            id: hover
                        }
                        ToolTip {
                            text: field.serverLabel ? qsTr("The server calls this: %1").arg(field.serverLabel) : ""
                            shown: hover.hovered && field.serverLabel !== ""
                        }
                    }
                    Label {
                        text: qsTr("Changed")
                        color: Tokens.accent
                        font.pixelSize: Tokens.small
                        visible: field.changed && !field.plain
                    }
                    IconButton {
                        source: Icons.undo
                        text: qsTr("Undo %1").arg(field.label)
                        visible: field.changed && !field.plain
                        enabled: !field.form.readOnly
                        topPadding: 0
                        bottomPadding: 0
                        implicitHeight: name.implicitHeight
                        onClicked: field.form.undo(field.fieldVar)
                    }
                }
                Note {
                    text: field.effect
                    maximumLineCount: 12
                    elide: Text.ElideRight
                }
                Repeater {
                    model: field.mediaSources

                    MediaSource {
                        id: source

                        required property string modelData

                        address: source.modelData
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    id: below

                    spacing: 0
                    visible: children.length > 0
                    Layout.fillWidth: true
                    Layout.topMargin: Tokens.space
                }
                AnnouncedLabel {
                    text: field.problem
                    color: Tokens.danger
                    font.pixelSize: Tokens.small
                }
            }
            Item {
                id: beside

                visible: children.length > 0
                implicitWidth: childrenRect.width
                implicitHeight: childrenRect.height
            }
        }
    }
}
