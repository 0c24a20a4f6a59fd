// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A list of actions.
T.Menu {
    id: menu

    /// Width of the widest entry. contentWidth is that of the entries that existed when it was asked for.
    readonly property real needed: {
        let widest = 0;
        for (let i = 0; i < menu.count; ++i)
            widest = Math.max(widest, menu.itemAt(i)?.implicitWidth ?? 0);
        return widest;
    }

    implicitWidth: Math.min(Math.max(Tokens.fieldWidth, menu.needed + leftPadding + rightPadding), Tokens.widestMenu)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    height: menu.parent ? Math.min(implicitHeight, menu.parent.Window.height - 2 * Tokens.gap) : implicitHeight
    margins: Tokens.gap
    padding: Tokens.space
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: Rectangle {
        color: Tokens.surface
        radius: Tokens.radius
        border.width: Tokens.hair
        border.color: Tokens.outline
    }
}
