// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A message of which only the beginning is shown until somebody wants all of it.
MessageRow {
    id: row

    required property bool unfolded
    required property bool isCut
    required property list<string> rest
    signal unfoldWanted(int index, bool unfolded)

    function textAt(point: point): Item {
        for (const part of [row.words].concat(Array.from({
            length: parts.count
        }, (none, i) => (parts.itemAt(i) as Loader).item))) {
            if (part !== null && part.contains(part.mapFromItem(row, point)))
                return part;
        }
        return null;
    }

    // One after the other, and whatever is out of sight costs nothing: as one text, a hostile one would take seconds.
    Repeater {
        id: parts

        model: row.rest

        Loader {
            id: part

            required property string modelData

            asynchronous: true
            Layout.fillWidth: true

            sourceComponent: Label {
                id: words

                text: part.modelData
                color: row.selecting === words ? "transparent" : row.ink
                font.italic: row.action
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    Note {
        text: row.isCut && row.unfolded ? qsTr("This message goes on. It is too long for Parlour to keep.") : ""
    }
    Button {
        text: row.unfolded ? qsTr("Show less") : qsTr("Show more")
        flat: true
        icon.source: row.unfolded ? Icons.up : Icons.down
        leftPadding: Tokens.space
        onClicked: row.unfoldWanted(row.index, !row.unfolded)
    }
}
