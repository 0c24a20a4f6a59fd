// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// All emoji, found by name; the recent ones first. Arrows move, Enter or a click picks one, with Shift several.
T.Popup {
    id: picker

    /// Recent ones; null: none are known.
    required property RecentEmoji recent
    signal picked(emoji: string)

    function pick(row: int, goesOn: bool): void {
        const emoji = model.emojiAt(row);
        if (emoji === "")
            return;
        picker.picked(emoji);
        if (!goesOn)
            picker.close();
    }

    width: Math.min(Tokens.wideMenuWidth, picker.parent ? picker.parent.Window.width - 2 * Tokens.gap : Tokens.wideMenuWidth)
    height: Math.min(Tokens.wideMenuWidth, picker.parent ? picker.parent.Window.height - 2 * Tokens.gap : Tokens.wideMenuWidth)
    margins: Tokens.gap
    padding: Tokens.margin
    focus: true
    modal: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        field.clear();
        model.recent = picker.recent?.all ?? []; // A copy: nothing moves while the person chooses.
        grid.currentIndex = 0;
        grid.positionViewAtBeginning();
    }
    onOpened: field.forceActiveFocus()

    background: Rectangle {
        color: Tokens.surface
        radius: Tokens.cardRadius
        border.width: Tokens.hair
        border.color: Tokens.outline
    }

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        TextField {
            id: field

            label: qsTr("Search emoji")
            placeholderText: qsTr("What it is called")
            maximumLength: 60
            Layout.fillWidth: true
            onTextChanged: {
                model.text = field.text;
                grid.currentIndex = 0;
            }
            onAccepted: picker.pick(grid.currentIndex, false)
            Keys.onDownPressed: grid.forceActiveFocus()
        }
        EmojiGrid {
            id: grid

            model: model
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPicked: (row, goesOn) => picker.pick(row, goesOn)
            onLeaveWanted: field.forceActiveFocus()
            onTyped: text => {
                field.forceActiveFocus();
                field.insert(field.length, text);
            }
        }
        Label {
            text: model.count > 0 ? model.nameAt(grid.currentIndex) : qsTr("No emoji is called so.")
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }

    EmojiModel {
        id: model
    }
}
