// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The full address of a room.
Note {
    required property Room room

    text: room?.details.shownAddress ?? ""
    wrapMode: Text.WrapAnywhere
}
