// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// Something the program can do, in words, with its keys if it has some; activated() does it.
Shortcut {
    property string text
}
