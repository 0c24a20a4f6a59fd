// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The possible affiliations of people in a list.
Menu {
    id: menu

    required property Affiliations affiliations
    required property AffiliationList list
    readonly property bool byOwner: menu.affiliations.admins.editable
    readonly property bool bans: menu.list.affiliation === Muc.Affiliation.Outcast
    signal wanted(after: int, invite: bool)

    function show(item: Item, x: real, y: real): void {
        menu.popup(item, x, y);
        menu.currentIndex = 0;
    }

    component Entry: MenuItem {
        id: entry

        property int after
        property bool needsOwner: false

        enabled: entry.after !== menu.list.affiliation && (!entry.needsOwner || menu.byOwner)
        note: entry.after === menu.list.affiliation ? qsTr("That is the case already.") : entry.needsOwner && !menu.byOwner ? qsTr("Only owners can.") : ""
        onTriggered: menu.wanted(entry.after, false)
    }

    width: Tokens.menuWidth

    Entry {
        text: qsTr("Make owner...")
        after: Muc.Affiliation.Owner
        needsOwner: true
    }
    Entry {
        text: qsTr("Make admin...")
        after: Muc.Affiliation.Admin
        needsOwner: true
    }
    Entry {
        text: qsTr("Make member...")
        after: Muc.Affiliation.Member
    }
    Entry {
        text: qsTr("Ban...")
        after: Muc.Affiliation.Outcast
    }
    MenuSeparator {}
    Entry {
        text: menu.bans ? qsTr("Unban...") : qsTr("Remove...")
        after: Muc.Affiliation.None
    }
    MenuItem {
        text: qsTr("Unban and invite...")
        enabled: menu.bans
        note: enabled ? "" : qsTr("They are not banned.")
        onTriggered: menu.wanted(Muc.Affiliation.None, true)
    }
}
