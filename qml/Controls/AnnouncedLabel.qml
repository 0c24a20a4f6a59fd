// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A sentence that screen readers read out when it comes or changes; hidden while it is empty.
Label {
    id: label

    /// True to interrupt what is being read.
    property bool urgent: false
    /// True to not be read out.
    property bool quiet: false

    wrapMode: Text.Wrap
    visible: label.text !== ""
    Layout.fillWidth: true
    onTextChanged: Qt.callLater(label.announce) // Once the other properties have changed with it.

    function announce(): void {
        if (label.text && !label.quiet)
            label.Accessible.announce(label.text, label.urgent ? Accessible.Assertive : Accessible.Polite);
    }
}
