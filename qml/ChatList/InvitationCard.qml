// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// One invitation: inviter, reason, kind of room, and the answers.
Rectangle {
    id: card

    required property int index
    required property string text
    required property string reason
    required property string about
    required property string when
    required property string roomAddress
    required property string roomName
    required property string inviterAddress
    required property bool declinable
    required property bool shown
    signal accepted
    signal previewed
    signal declined

    readonly property bool stacked: card.width < buttons.needed + Tokens.cardWidth / 2

    implicitHeight: grid.implicitHeight + 2 * Tokens.margin
    color: Tokens.infoFill

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.margin
        columns: card.stacked ? 1 : 2
        columnSpacing: Tokens.gap
        rowSpacing: Tokens.gap

        RowLayout {
            spacing: Tokens.gap

            Icon {
                source: Icons.door
                color: Tokens.accent
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Tokens.tiny
                Layout.fillWidth: true

                Label {
                    text: card.text
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Label {
                    text: card.reason
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    visible: text !== ""
                    Layout.fillWidth: true
                }
                Label {
                    text: card.about ? `${card.when} \u00b7 ${card.about}` : card.when
                    dim: true
                    font.pixelSize: Tokens.small
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }
        ButtonRow {
            id: buttons

            Layout.fillWidth: true
            Layout.minimumWidth: card.stacked ? 0 : buttons.needed
            Layout.maximumWidth: buttons.needed
            Layout.alignment: Qt.AlignRight

            Button {
                text: qsTr("Accept")
                focusPolicy: Qt.TabFocus
                primary: true
                onClicked: card.accepted()
            }
            Button {
                text: qsTr("Look first")
                focusPolicy: Qt.TabFocus
                onClicked: card.previewed()
            }
            Button {
                text: card.declinable ? qsTr("Decline") : qsTr("Ignore")
                focusPolicy: Qt.TabFocus
                onClicked: card.declined()
            }
        }
    }
}
