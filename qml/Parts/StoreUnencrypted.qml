// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Parlour.Controls

/// Offers to keep a password without a keychain; the question comes first.
Button {
    id: offer

    signal confirmed

    text: qsTr("Store unencrypted...")
    onClicked: question.open()

    DialogLoader {
        id: question

        sourceComponent: UnencryptedQuestion {
            onConfirmed: offer.confirmed()
        }
    }
}
