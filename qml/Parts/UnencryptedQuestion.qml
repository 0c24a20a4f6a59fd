// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// Explains storing a password without a keychain, and asks.
Dialog {
    id: question

    title: qsTr("Store the password unencrypted?")
    acceptText: qsTr("Store unencrypted on this computer")
    contentHeight: sentence.implicitHeight

    Label {
        id: sentence

        width: question.availableWidth
        text: qsTr("It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.")
        wrapMode: Text.Wrap
    }
}
