// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The bar over the end of the message under the pointer: answers it, edits it, reacts to it, and opens its menu. One
/// for all messages of a view.
Rectangle {
    id: bar

    required property ListView view
    property Acting acting: null
    /// Row of the message; -1: none.
    property int index: -1
    property Item row: null
    /// Possible actions.
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

    /// Button of an action, visible where that is possible.
    component Act: IconButton {
        id: act

        required property int deed
        readonly property int offer: bar.offers.findIndex(offer => offer.action === act.deed)

        focusPolicy: Qt.NoFocus
        visible: act.offer >= 0
        onClicked: bar.actWanted(bar.offers[act.offer])
    }

    parent: bar.view.contentItem
    z: 2
    visible: bar.index >= 0
    x: Tokens.mirrored ? Tokens.wide : bar.view.width - bar.width - Tokens.wide
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

        // Rows move, and are reused for other messages.
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
            deed: MessageActing.Action.Reply
        }
        Act {
            text: qsTr("Edit")
            source: Icons.edit
            deed: MessageActing.Action.Correct
        }
        Act {
            text: qsTr("React")
            source: Icons.smiley
            deed: MessageActing.Action.React
        }
        IconButton {
            text: qsTr("Message menu")
            source: Icons.menu
            focusPolicy: Qt.NoFocus
            onClicked: bar.menuWanted(bar.index)
        }
    }
}
