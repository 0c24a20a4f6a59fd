// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Keyboard navigation through the messages of a view.
Item {
    id: keys

    required property ListView view
    /// True if the person reads elsewhere than at the end.
    property bool away: false
    /// The keyboard is to move by so many messages.
    signal moved(int step)
    /// The newest message is to be shown.
    signal endWanted
    /// All of the current message is to be shown, or only its beginning.
    signal toggled(int index, bool unfolded)
    /// The message that the current one answers is to be shown.
    signal jumpWanted(real place)

    function toggle(): void {
        const message = keys.view.currentItem as LongMessageRow;
        const answer = keys.view.currentItem as MessageRow;
        const status = keys.view.currentItem as StatusRow;
        if (message !== null)
            keys.toggled(message.index, !message.unfolded);
        else if (status !== null && status.isLong)
            keys.toggled(status.index, !status.unfolded);
        else if (answer !== null && answer.hasFile)
            answer.activateFile();
        else if (answer !== null && answer.answeredPlace > 0)
            keys.jumpWanted(answer.answeredPlace);
    }

    Keys.onReturnPressed: keys.toggle()
    Keys.onEnterPressed: keys.toggle()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.modifiers & Qt.ShiftModifier)
            event.accepted = false;
        else if (event.key === Qt.Key_Up)
            keys.moved(-1);
        else if (event.key === Qt.Key_Down)
            keys.moved(1);
        else if (event.key === Qt.Key_PageUp)
            keys.moved(-10);
        else if (event.key === Qt.Key_PageDown)
            keys.moved(10);
        else if (event.key === Qt.Key_Home)
            keys.moved(-keys.view.count);
        else if (event.key === Qt.Key_End)
            keys.endWanted();
        else if (event.key === Qt.Key_Escape && keys.away)
            keys.endWanted();
        else
            event.accepted = false;
    }
}
