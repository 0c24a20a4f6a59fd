// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Parlour.Controls

/// Offers to store a password without a keychain; a question comes first.
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
