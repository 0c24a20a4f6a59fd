// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A setting of one line: a text, a number or an address.
SettingsField {
    id: field

    property bool numeric: false
    readonly property string text: String(field.value ?? "")

    onTextChanged: {
        if (input.text !== field.text)
            input.text = field.text;
    }

    TextField {
        id: input

        label: field.label
        text: field.text
        wrong: field.problem !== ""
        readOnly: field.form.readOnly
        inputMethodHints: field.numeric ? Qt.ImhDigitsOnly : Qt.ImhNone
        Accessible.description: field.effect
        Layout.fillWidth: true
        onTextEdited: field.form.setValue(field.fieldVar, text)
    }
}
