// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A file that waits to be sent, or is on its way: preview, metadata, progress.
Rectangle {
    id: card

    required property int index
    required property string name
    required property string size
    required property string preview
    required property int attachingState
    required property real progress
    required property string problem
    required property string telling
    required property bool strippable
    required property bool original
    required property string accessibleName
    property string limit
    readonly property bool underWay: card.attachingState === Attaching.State.UnderWay
    readonly property bool failed: card.attachingState === Attaching.State.Failed
    signal removeWanted(int index)
    signal cancelWanted(int index)
    signal retryWanted(int index)
    signal originalChosen(int index, bool original)

    implicitHeight: row.implicitHeight + 2 * Tokens.gap
    radius: Tokens.cardRadius
    color: Tokens.raised
    border.width: Tokens.hair
    border.color: card.problem === "" ? Tokens.separator : Tokens.danger
    Accessible.role: Accessible.ListItem
    Accessible.name: card.accessibleName

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Tokens.gap
        spacing: Tokens.margin

        Item {
            implicitWidth: Tokens.bigPicture
            implicitHeight: Tokens.bigPicture
            Layout.alignment: Qt.AlignTop

            Image {
                anchors.fill: parent
                source: card.preview
                sourceSize: Qt.size(2 * width, 2 * height)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                cache: false
                visible: card.preview !== ""
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                source: Icons.file
                color: Tokens.dimText
                size: Tokens.avatarSize
                visible: card.preview === ""
            }
        }
        ColumnLayout {
            spacing: Tokens.tiny
            Layout.fillWidth: true

            Label {
                text: card.name
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: [card.size, card.limit].filter(part => part !== "").join(" · ")
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Label {
                text: card.telling
                dim: true
                font.pixelSize: Tokens.small
                wrapMode: Text.Wrap
                visible: card.telling !== ""
                Layout.fillWidth: true
            }
            CheckBox {
                text: qsTr("Send the original")
                checked: card.original
                visible: card.strippable && !card.underWay
                onToggled: card.originalChosen(card.index, checked)
            }
            ProgressLine {
                value: card.progress
                visible: card.underWay
                Layout.fillWidth: true
            }
            AnnouncedLabel {
                text: card.problem
                urgent: true
                color: Tokens.danger
                font.pixelSize: Tokens.small
                visible: card.problem !== ""
                Layout.fillWidth: true
            }
        }
        Button {
            text: qsTr("Retry")
            focusPolicy: Qt.TabFocus // The keyboard stays in the field: the button goes.
            visible: card.failed
            Layout.alignment: Qt.AlignTop
            onClicked: card.retryWanted(card.index)
        }
        Button {
            text: qsTr("Stop sending")
            focusPolicy: Qt.TabFocus
            visible: card.underWay
            Layout.alignment: Qt.AlignTop
            onClicked: card.cancelWanted(card.index)
        }
        IconButton {
            source: Icons.close
            text: qsTr("Remove %1").arg(card.name)
            focusPolicy: Qt.TabFocus
            visible: !card.underWay
            Layout.alignment: Qt.AlignTop
            onClicked: card.removeWanted(card.index)
        }
    }
}
