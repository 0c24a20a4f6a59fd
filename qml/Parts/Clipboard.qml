// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Copies texts to the clipboard.
TextEdit {
    id: clipboard

    function put(text: string): void {
        clipboard.text = text;
        clipboard.selectAll();
        clipboard.copy();
        clipboard.clear();
    }

    visible: false
    textFormat: TextEdit.PlainText
}
