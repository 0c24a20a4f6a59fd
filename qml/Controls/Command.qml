// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// A command of the program, in words, with its keys if it has some; activated() performs it.
Shortcut {
    property string text
}
