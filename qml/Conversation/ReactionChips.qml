// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// Line below a message: the mark of an edited one, and the reactions. A click shows the earlier versions, or adds or
/// removes a reaction of ours.
Flow {
    id: flow

    required property list<reactionChip> chips
    property bool edited: false
    /// Receipt of the other, as a word; empty if there is none.
    property string reached: ""
    /// Space that brings words to the height of those in a chip.
    readonly property int inset: flow.chips.length > 0 ? Tokens.tiny : 0
    signal toggled(string emoji)
    signal versionsWanted

    spacing: Tokens.space
    topPadding: Tokens.tiny
    // At once, not when it is drawn: a reader elsewhere is to stay where they are.
    onEditedChanged: flow.forceLayout()
    onReachedChanged: flow.forceLayout()
    Component.onCompleted: flow.forceLayout()

    T.AbstractButton {
        id: mark

        implicitWidth: told.implicitWidth
        implicitHeight: told.implicitHeight + flow.inset
        topPadding: flow.inset
        visible: flow.edited
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        text: qsTr("edited")
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("edited, show earlier versions")
        onClicked: flow.versionsWanted()

        contentItem: Label {
            id: told

            text: mark.text
            dim: true
            font.pixelSize: Tokens.small
            font.underline: mark.hovered
            Accessible.ignored: true
        }
    }
    Label {
        text: flow.reached
        topPadding: flow.inset
        dim: true
        font.pixelSize: Tokens.small
        visible: text !== ""
        Accessible.ignored: true
    }
    Repeater {
        model: flow.chips
        onItemAdded: flow.forceLayout()
        onItemRemoved: flow.forceLayout()

        T.AbstractButton {
            id: chip

            required property reactionChip modelData

            implicitWidth: words.implicitWidth + 2 * Tokens.gap
            implicitHeight: words.implicitHeight + 2 * Tokens.tiny
            checked: chip.modelData.own
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            text: chip.modelData.name
            Accessible.role: Accessible.CheckBox
            Accessible.name: chip.modelData.name
            Accessible.checked: chip.modelData.own
            onClicked: flow.toggled(chip.modelData.emoji)

            background: Rectangle {
                radius: height / 2
                color: chip.hovered ? Tokens.raised : Tokens.sunken
                border.width: chip.checked ? Tokens.ring : Tokens.hair
                border.color: chip.checked ? Tokens.accent : Tokens.separator
            }
            contentItem: Label {
                id: words

                text: chip.modelData.text
                font.pixelSize: Tokens.body
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            ToolTip {
                text: chip.modelData.name
                shown: chip.hovered
            }
        }
    }
}
