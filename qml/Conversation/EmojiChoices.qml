// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The emoji that a shortcode may mean, above the field in which it is typed. The field has the keyboard.
Rectangle {
    id: choices

    readonly property bool open: completion.open
    /// An emoji is to replace the shortcode, which begins at `start`.
    signal taken(start: int, emoji: string)

    function follow(text: string, cursor: int): void {
        completion.follow(text, cursor);
    }

    function announce(): void {
        if (completion.open)
            choices.Accessible.announce(completion.names[completion.current], Accessible.Polite);
    }

    function take(): void {
        choices.taken(completion.start, completion.chosen());
    }

    /// Handles a key while emoji are offered; others are not accepted.
    function press(event: KeyEvent): void {
        event.accepted = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (!event.accepted)
            return;
        if (event.key === Qt.Key_Down)
            completion.step(1);
        else if (event.key === Qt.Key_Up)
            completion.step(-1);
        else if (event.key === Qt.Key_Escape)
            completion.dismiss();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            choices.take();
        else
            event.accepted = false;
    }

    implicitWidth: Tokens.menuWidth
    implicitHeight: rows.implicitHeight + 2 * Tokens.space
    color: Tokens.surface
    radius: Tokens.radius
    border.width: Tokens.hair
    border.color: Tokens.outline
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Emoji")

    Column {
        id: rows

        anchors.fill: parent
        anchors.margins: Tokens.space

        Repeater {
            model: completion.choices

            RowDelegate {
                id: row

                required property int index
                required property string modelData
                readonly property string words: completion.names[row.index] ?? ""

                width: rows.width
                highlighted: row.index === completion.current
                listActive: false
                text: row.words
                Accessible.name: row.words
                Accessible.selected: row.highlighted
                onClicked: {
                    completion.choose(row.index);
                    choices.take();
                }

                contentItem: Row {
                    spacing: Tokens.gap

                    Label {
                        width: Tokens.avatarSize
                        height: row.availableHeight
                        text: row.modelData
                        font.family: Tokens.emojiFamily
                        font.pixelSize: Tokens.title
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    Label {
                        width: row.availableWidth - Tokens.avatarSize - Tokens.gap
                        height: row.availableHeight
                        text: row.words
                        elide: Text.ElideRight
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    EmojiCompletion {
        id: completion

        onChanged: choices.announce()
    }
}
