// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// Banner for contact requests. Quiet: strangers get no more than this bar.
Banner {
    id: bar

    required property Account account
    /// True if there are several accounts, so that this one is named.
    property bool several: false
    signal lookWanted(account: Account)

    text: {
        const count = bar.account.contactRequests.count;
        return bar.several ? qsTr("%n people want to see when %1 is online.", "", count).arg(bar.account.address) : qsTr("%n people want to see when you are online.", "", count);
    }
    source: Icons.person
    visible: bar.account.contactRequests.count > 0

    Button {
        text: qsTr("Look")
        Accessible.name: qsTr("Look at contact requests")
        onClicked: bar.lookWanted(bar.account)
    }
}
