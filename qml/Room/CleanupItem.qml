// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// A message that is to be removed, or somebody who is to be banned.
RowDelegate {
    id: row

    required property int index
    required property string nick
    required property string place
    required property string words
    required property string time
    required property bool person
    required property bool chosen
    required property bool choosable
    required property string outcome
    required property bool failed
    required property string accessibleName
    property bool choosing: true
    signal choiceWanted(chosen: bool)

    function flip(): void {
        if (row.choosable)
            row.choiceWanted(!row.chosen);
    }

    current: ListView.isCurrentItem
    implicitHeight: nick.height + words.height + (outcome.visible ? outcome.height : 0) + 2 * Tokens.gap
    leftPadding: row.mirrored ? Tokens.margin : Tokens.gap
    rightPadding: row.mirrored ? Tokens.gap : Tokens.margin
    opacity: row.chosen || row.choosing ? 1 : 0.6
    checkable: false
    Accessible.role: Accessible.CheckBox
    Accessible.name: row.accessibleName
    Accessible.checkable: true
    Accessible.checked: row.chosen
    Accessible.onToggleAction: row.flip()
    Accessible.onPressAction: row.flip()
    Keys.onSpacePressed: row.flip()
    onDoubleClicked: row.flip()

    contentItem: Item {
        CheckBox {
            id: box

            x: row.mirrored ? parent.width - width : 0
            width: implicitWidth
            checked: row.chosen
            enabled: row.choosable
            visible: row.choosing
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            onToggled: {
                row.flip();
                checked = Qt.binding(() => row.chosen);
            }
        }
        Item {
            id: lines

            readonly property int inset: box.visible ? Tokens.iconSize + Tokens.wide : 0

            x: row.mirrored ? 0 : lines.inset
            y: Tokens.gap
            width: parent.width - lines.inset

            Label {
                id: nick

                anchors.left: parent.left
                width: Math.min(implicitWidth, lines.width * Tokens.sideShare)
                text: row.nick
                color: row.person ? Tokens.danger : Tokens.text
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                anchors.baseline: nick.baseline
                anchors.left: nick.right
                anchors.right: time.left
                anchors.margins: Tokens.gap
                text: row.place
                dim: true
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                id: time

                anchors.baseline: nick.baseline
                anchors.right: parent.right
                text: row.time
                dim: true
                font.pixelSize: Tokens.small
                Accessible.ignored: true
            }
            Label {
                id: words

                y: nick.height
                width: parent.width
                text: row.words
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                id: outcome

                y: words.y + words.height
                width: parent.width
                text: row.outcome
                color: row.failed ? Tokens.danger : Tokens.dimText
                font.pixelSize: Tokens.small
                wrapMode: Text.Wrap
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
