// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Messages to be removed, and people to be banned; then the outcome.
Item {
    id: pane

    required property CleanupRows rows
    /// True if rows can be left out.
    required property bool choosing

    /// Focuses the list.
    function enter(): void {
        list.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.surface
        radius: Tokens.radius
        border.width: Tokens.hair
        border.color: Tokens.separator
    }
    List {
        id: list

        anchors.fill: parent
        anchors.margins: Tokens.hair
        model: pane.rows
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was found")
        Keys.onSpacePressed: (list.currentItem as CleanupItem)?.flip()

        delegate: CleanupItem {
            width: ListView.view.width
            choosing: pane.choosing
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus();
            }
            onChoiceWanted: chosen => pane.rows.choose(index, chosen)
        }
    }
}
