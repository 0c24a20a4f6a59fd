// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Tabs of pages, one of them open. Left and right move between them.
T.TabBar {
    id: bar

    property string label

    implicitWidth: Array.from(bar.contentChildren).reduce((sum, tab) => sum + tab.implicitWidth, leftPadding + rightPadding)
    implicitHeight: Tokens.controlHeight + Tokens.gap
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    Accessible.name: bar.label
    function move(forward: bool): void {
        if (forward)
            bar.incrementCurrentIndex();
        else
            bar.decrementCurrentIndex();
        bar.currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onLeftPressed: bar.move(bar.mirrored)
    Keys.onRightPressed: bar.move(!bar.mirrored)

    contentItem: ListView {
        model: bar.contentModel
        currentIndex: bar.currentIndex
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        preferredHighlightBegin: Tokens.vast
        preferredHighlightEnd: width - Tokens.vast
        highlightRangeMode: ListView.ApplyRange
        clip: contentWidth > width
    }

    background: Item {
        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
