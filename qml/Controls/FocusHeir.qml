// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Gives the keyboard to `heir` when what had it within `scope` has gone or hides, as a button that was pressed may: what
/// is typed then would go nowhere.
Item {
    id: rest

    required property Item scope
    required property Item heir
    readonly property Item holder: rest.scope.Window.activeFocusItem

    /// Returns whether the keyboard is with nothing that can be seen. In a scope within this one that is its own affair.
    function isLost(): bool {
        if (rest.holder === rest.scope)
            return true;
        if (rest.holder === null || rest.holder.visible)
            return false;
        for (let up = rest.holder.parent; up !== null; up = up.parent) {
            if (up === rest.scope)
                return true;
            if (up === rest.heir || (up.visible && up.activeFocus))
                return false;
        }
        return false;
    }

    function settle(): void {
        if (rest.heir.visible && rest.heir.enabled && rest.isLost())
            rest.heir.forceActiveFocus(Qt.OtherFocusReason);
    }

    onHolderChanged: soon.start()

    Connections {
        target: rest.holder

        function onVisibleChanged(): void {
            soon.start();
        }
    }
    Connections {
        target: rest.heir

        function onVisibleChanged(): void {
            soon.start();
        }
    }
    // Whoever hides it may give the keyboard to another.
    Timer {
        id: soon

        interval: 0
        onTriggered: rest.settle()
    }
}
