// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// The messages that were found, the newest first.
Rectangle {
    id: pane

    required property MessageSearch search
    readonly property alias currentIndex: list.currentIndex
    signal chosen(row: int)
    /// The keyboard is to go back to the search text.
    signal backWanted

    function enter(): void {
        if (list.count > 0)
            list.forceActiveFocus();
    }

    function choose(): void {
        list.forceLayout();
        if (list.currentIndex >= 0)
            pane.chosen(list.currentIndex);
    }

    color: Tokens.surface
    radius: Tokens.radius
    border.width: Tokens.hair
    border.color: Tokens.separator
    implicitHeight: Tokens.roomRowHeight * 2

    List {
        id: list

        anchors.fill: parent
        anchors.margins: Tokens.hair
        model: pane.search
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Results")
        Keys.onReturnPressed: pane.choose()
        Keys.onEnterPressed: pane.choose()
        Keys.onUpPressed: event => {
            event.accepted = list.currentIndex <= 0;
            if (event.accepted)
                pane.backWanted();
        }

        delegate: SearchRow {
            width: ListView.view.width
            look: look
            onClicked: {
                list.currentIndex = index;
                pane.choose();
            }
        }
    }
    Connections {
        target: pane.search

        function onModelReset(): void {
            list.currentIndex = pane.search.count > 0 ? 0 : -1;
        }
    }
    MessageLook {
        id: look

        link: Tokens.text
        markFill: Tokens.warningFill
        markText: Tokens.text
    }
}
