// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A page that scrolls when it does not fit, and scrolls to the item with the keyboard.
Flickable {
    id: area

    default property alias content: holder.data
    /// Maximum width of the content, which is centred.
    property int maximumWidth: area.width

    function reveal(item: Item): void {
        const top = item.mapToItem(holder, 0, 0).y;
        const bottom = top + item.height;
        if (top < area.contentY)
            area.contentY = Math.max(0, top - Tokens.vast);
        else if (bottom > area.contentY + area.height)
            area.contentY = bottom - area.height + Tokens.vast;
    }

    function scroll(step: real): void {
        area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, area.contentY + step));
    }

    /// Keeps the item with the keyboard in sight when others come or go around it.
    function revealFocused(): void {
        const item = area.Window.activeFocusItem;
        for (let up = item; up; up = up.parent) {
            if (up === holder)
                return area.reveal(item);
        }
    }

    onHeightChanged: area.revealFocused()
    onContentHeightChanged: area.revealFocused()
    contentWidth: area.width
    contentHeight: holder.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    Item {
        id: holder

        readonly property Item page: holder.children.length > 0 ? holder.children[0] : null

        x: Math.round((area.width - width) / 2)
        width: Math.min(area.width, area.maximumWidth)
        height: holder.page ? Math.max(holder.page.implicitHeight, area.height) : area.height
    }

    Connections {
        target: area.Window.window

        function onActiveFocusItemChanged(): void {
            area.revealFocused();
        }
    }
}
