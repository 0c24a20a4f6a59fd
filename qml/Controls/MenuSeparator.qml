// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Templates as T

/// A line between actions.
T.MenuSeparator {
    implicitWidth: Tokens.fieldWidth
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    verticalPadding: Tokens.space
    contentItem: Separator {}
}
