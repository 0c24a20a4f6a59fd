// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A setting with one of several values; with `openChoice` also another text.
SettingsField {
    id: field

    required property list<string> optionLabels
    required property list<string> optionValues
    required property bool openChoice
    readonly property string text: String(field.value ?? "")

    ComboBox {
        id: input

        label: field.label
        model: field.optionLabels
        currentIndex: field.optionValues.indexOf(field.text)
        editable: field.openChoice
        wrong: field.problem !== ""
        enabled: !field.form.readOnly
        Accessible.description: field.effect
        Layout.fillWidth: true
        onActivated: index => {
            field.form.setValue(field.fieldVar, field.optionValues[index]);
            input.currentIndex = Qt.binding(() => field.optionValues.indexOf(field.text));
        }
        onEditTextChanged: {
            if (field.openChoice && input.activeFocus && input.find(input.editText) < 0)
                field.form.setValue(field.fieldVar, input.editText);
        }
    }
}
