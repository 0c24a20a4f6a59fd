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
    property bool following: false

    /// Returns the value that `words` stand for: that of the option with this label, else themselves.
    function valueOf(words: string): string {
        const option = field.optionLabels.indexOf(words);
        return option < 0 ? words : field.optionValues[option];
    }

    /// Shows the value, unless it is being typed.
    function follow(): void {
        if (field.openChoice && input.activeFocus && field.valueOf(input.editText) === field.text)
            return;
        const option = field.optionValues.indexOf(field.text);
        field.following = true;
        input.currentIndex = option;
        if (field.openChoice)
            input.editText = option < 0 ? field.text : field.optionLabels[option];
        field.following = false;
    }

    onTextChanged: field.follow()
    onOptionLabelsChanged: field.follow()
    onOptionValuesChanged: field.follow()
    Component.onCompleted: field.follow()

    ComboBox {
        id: input

        label: field.label
        model: field.optionLabels
        editable: field.openChoice
        wrong: field.problem !== ""
        enabled: !field.form.readOnly
        Accessible.description: field.effect
        Layout.fillWidth: true
        onActivated: index => {
            field.form.setValue(field.fieldVar, field.optionValues[index]);
            field.follow();
        }
        onEditTextChanged: {
            if (field.openChoice && input.activeFocus && !field.following && field.valueOf(input.editText) !== field.text)
                field.form.setValue(field.fieldVar, field.valueOf(input.editText));
        }
        onActiveFocusChanged: {
            if (!input.activeFocus)
                field.follow();
        }
    }
}
