// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A hairline; horizontal unless set to vertical.
Rectangle {
    id: separator

    property bool upright: false

    implicitWidth: Tokens.hair
    implicitHeight: Tokens.hair
    color: Tokens.separator
    Accessible.ignored: true
}
