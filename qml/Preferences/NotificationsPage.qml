// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What one is told of.
ColumnLayout {
    id: page

    required property Keywords keywords

    function takeFocus(): void {
        words.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Tokens.margin

    FieldBox {
        label: qsTr("Words that count as a mention")
        hint: qsTr("Besides your nickname, in all rooms. Put commas between them.")
        Layout.fillWidth: true

        TextField {
            id: words

            label: qsTr("Words that count as a mention")
            text: page.keywords.text
            maximumLength: 2000
            Layout.fillWidth: true
            onEditingFinished: {
                page.keywords.text = words.text;
                words.text = Qt.binding(() => page.keywords.text);
            }
        }
    }
    Note {
        text: qsTr("A room's menu in the list says when you are told of what is new there.")
    }
}
