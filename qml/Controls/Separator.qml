// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A hairline, whichever way it is stretched.
Rectangle {
    implicitWidth: Tokens.hair
    implicitHeight: Tokens.hair
    color: Tokens.separator
    Accessible.ignored: true
}
