// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// Offers to keep a password without a keychain; the question comes first.
Button {
    id: offer

    signal confirmed

    text: qsTr("Store unencrypted...")
    onClicked: question.active = true

    Loader {
        id: question

        active: false

        sourceComponent: UnencryptedQuestion {
            visible: true
            onConfirmed: offer.confirmed()
            onClosed: question.active = false
        }
    }
}
