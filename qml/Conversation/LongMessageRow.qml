// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// A message of which only the beginning is shown until the person wants all of it.
MessageRow {
    id: row

    required property bool unfolded
    required property bool isCut
    required property list<portion> rest
    signal unfoldWanted(int index, bool unfolded)

    /// Returns all texts that exist, from the top.
    function texts(): list<Item> {
        return [row.words].concat(Array.from({
            length: parts.count
        }, (none, i) => (parts.itemAt(i) as Loader).item).filter(text => text !== null));
    }

    function textAt(point: point): MessageText {
        for (const text of row.texts()) {
            if (text.contains(text.mapFromItem(row, point)))
                return text as MessageText;
        }
        return null;
    }

    function placeAt(point: point): int {
        let place = 0;
        for (const item of row.texts()) {
            const text = item as MessageText;
            const there = text.mapFromItem(row, point);
            if (there.y >= 0 || text === row.words)
                place = text.start + text.positionAt(there);
        }
        return place;
    }

    function links(): list<url> {
        return row.texts().reduce((links, text) => links.concat((text as MessageText).links()), []);
    }

    /// Top of the view, from the top of the parts that follow the beginning.
    readonly property real viewTop: row.ListView.view.contentY - row.y - column.y
    readonly property real viewHeight: row.ListView.view.height

    moreHeight: column.height

    Column {
        id: column

        x: row.words.x
        y: row.moreY
        width: row.words.width

        // One after the other, and parts out of sight cost nothing: as one text, a hostile one would take seconds.
        Repeater {
            id: parts

            model: row.rest

            Loader {
                id: part

                required property portion modelData

                asynchronous: true
                width: column.width

                sourceComponent: MessageText {
                    text: part.modelData.text
                    beginning: row.words
                    start: part.modelData.start
                    drawn: part.y < row.viewTop + 2 * row.viewHeight && part.y + part.height > row.viewTop - row.viewHeight
                    styled: row.styled
                    mirrored: Tokens.mirrored
                    look: row.look
                    color: row.ink
                    font.pixelSize: Tokens.body
                    font.italic: row.action
                    selectionStart: row.selectionStart - start
                    selectionEnd: row.selectionEnd - start
                }
            }
        }
        Note {
            width: column.width
            text: row.isCut && row.unfolded ? qsTr("This message goes on. It is too long for Parlour to keep.") : ""
        }
        Button {
            x: Tokens.mirrored ? column.width - width : 0
            text: row.unfolded ? qsTr("Show less") : qsTr("Show more")
            visible: row.isLong // Hidden once the message was deleted.
            flat: true
            icon.source: row.unfolded ? Icons.up : Icons.down
            leftPadding: Tokens.space
            rightPadding: Tokens.space
            onClicked: row.unfoldWanted(row.index, !row.unfolded)
        }
    }
}
