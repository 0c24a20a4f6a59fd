// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A hairline; lies down unless told to stand.
Rectangle {
    id: separator

    property bool upright: false

    implicitWidth: Tokens.hair
    implicitHeight: Tokens.hair
    color: Tokens.separator
    Accessible.ignored: true
}
