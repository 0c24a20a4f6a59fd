// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Retention of the messages of one account or one room, where that is not as usual.
KeepingChoice {
    id: choice

    /// Address of the account, and that of the room or, for all of them, of the account again.
    required property string account
    required property string place

    own: true
    days: choice.words.daysIn(choice.account, choice.place)
    onChosen: days => {
        choice.words.setDaysIn(choice.account, choice.place, days);
        choice.days = days;
    }
}
