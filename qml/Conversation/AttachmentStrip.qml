// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The files that wait to be sent, or are on their way, above the field.
Column {
    id: strip

    required property Attachments attachments

    spacing: Tokens.space
    visible: strip.attachments.count > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Attached files")

    AnnouncedLabel {
        width: strip.width
        text: strip.attachments.notice
        urgent: true
        color: Tokens.danger
        font.pixelSize: Tokens.small
        visible: text !== ""
    }
    Repeater {
        model: strip.attachments

        AttachmentCard {
            width: strip.width
            limit: strip.attachments.limit
            onRemoveWanted: index => strip.attachments.remove(index)
            onCancelWanted: index => strip.attachments.cancel(index)
            onRetryWanted: index => strip.attachments.retry(index)
            onOriginalChosen: (index, original) => strip.attachments.setOriginal(index, original)
        }
    }
}
