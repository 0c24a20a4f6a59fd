// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A setting that is a secret. Emptying it removes the protection.
SettingsField {
    id: field

    readonly property string text: String(field.value ?? "")

    onTextChanged: {
        if (input.text !== field.text)
            input.text = field.text;
    }

    PasswordField {
        id: input

        label: field.label
        text: field.text
        wrong: field.problem !== ""
        readOnly: field.form.readOnly
        Layout.fillWidth: true
        onTextEdited: field.form.setValue(field.fieldVar, text)
    }
    Label {
        text: input.hint
        dim: true
        font.pixelSize: Tokens.small
        visible: text !== ""
        Layout.topMargin: Tokens.space
    }
    Button {
        text: qsTr("Remove password")
        flat: true
        icon.source: Icons.close
        leftPadding: Tokens.space
        rightPadding: Tokens.space
        visible: field.text !== "" && !field.form.readOnly && !field.plain
        onClicked: field.form.setValue(field.fieldVar, "")
    }
}
