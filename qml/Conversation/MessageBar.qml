// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Over the end of the message that the pointer is on: answers it, edits it, reacts to it, and opens its menu. One for all messages of a view.
Rectangle {
    id: bar

    required property ListView view
    property Acting acting: null
    /// The message's row; -1: none.
    property int index: -1
    property Item row: null
    /// What is possible.
    property list<actOffer> offers
    readonly property bool entered: hover.hovered
    signal actWanted(actOffer offer)
    signal menuWanted(int index)

    function show(index: int): void {
        if (index === bar.index)
            return;
        bar.row = index < 0 ? null : bar.view.itemAtIndex(index) as MessageRow;
        bar.index = bar.row === null ? -1 : index;
        const all = bar.index < 0 ? [] : bar.acting?.offers(index) ?? [];
        bar.offers = all.filter(offer => offer.obstacle === "");
    }

    /// Where it is possible.
    component Act: IconButton {
        id: act

        required property int does
        readonly property int offer: bar.offers.findIndex(offer => offer.action === act.does)

        focusPolicy: Qt.NoFocus
        visible: act.offer >= 0
        onClicked: bar.actWanted(bar.offers[act.offer])
    }

    parent: bar.view.contentItem
    z: 2
    visible: bar.index >= 0
    x: bar.view.width - bar.width - Tokens.wide
    y: (bar.row?.y ?? 0) - Tokens.tiny
    width: buttons.width
    height: buttons.height
    radius: Tokens.radius
    color: Tokens.surface
    border.width: Tokens.hair
    border.color: Tokens.separator

    HoverHandler {
        id: hover
    }
    Connections {
        target: bar.view

        // Rows move, and are used for other messages.
        function onContentYChanged(): void {
            bar.show(-1);
        }
        function onCountChanged(): void {
            bar.show(-1);
        }
    }
    Row {
        id: buttons

        Act {
            text: qsTr("Reply")
            source: Icons.reply
            does: MessageActing.Action.Reply
        }
        Act {
            text: qsTr("Edit")
            source: Icons.edit
            does: MessageActing.Action.Correct
        }
        Act {
            text: qsTr("React")
            source: Icons.smiley
            does: MessageActing.Action.React
        }
        IconButton {
            text: qsTr("Message menu")
            source: Icons.menu
            focusPolicy: Qt.NoFocus
            onClicked: bar.menuWanted(bar.index)
        }
    }
}
