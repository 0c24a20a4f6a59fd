// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Asks before people of one list are moved to another, or removed from it.
DialogLoader {
    id: question

    required property Affiliations affiliations
    required property Reasons reasons
    /// Their affiliation now, and after the change.
    required property int before
    property int after: Muc.Affiliation.None
    property list<string> addresses
    property bool invite: false

    /// Asks, unless `addresses` is empty.
    function ask(after: int, addresses: list<string>, invite: bool): void {
        if (addresses.length === 0)
            return;
        question.after = after;
        question.addresses = addresses;
        question.invite = invite;
        question.open();
    }

    sourceComponent: AffiliationDialog {
        affiliations: question.affiliations
        reasons: question.reasons
        before: question.before
        after: question.after
        addresses: question.addresses
        invite: question.invite
    }
}
