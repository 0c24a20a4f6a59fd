// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A setting of several lines; of several values when `lines` is set, one on each line.
SettingsField {
    id: field

    property bool lines: false
    readonly property string text: field.lines ? Array.from(field.value ?? []).join("\n") : String(field.value ?? "")

    function same(typed: string): bool {
        return field.lines ? typed.split("\n").filter(line => line.trim() !== "").join("\n") === field.text : typed === field.text;
    }

    onTextChanged: {
        if (!field.same(input.text))
            input.text = field.text;
    }

    TextArea {
        id: input

        label: field.label
        placeholderText: field.lines ? qsTr("One address on each line") : ""
        wrong: field.problem !== ""
        readOnly: field.form.readOnly
        implicitHeight: Math.max(Tokens.fewLinesHeight, contentHeight + topPadding + bottomPadding)
        Accessible.description: field.effect
        Layout.fillWidth: true
        onTextChanged: {
            if (activeFocus && !field.same(text))
                field.form.setValue(field.fieldVar, text);
        }
        Component.onCompleted: text = field.text
    }
}
