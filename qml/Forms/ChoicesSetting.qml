// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A setting with any number of several values.
SettingsField {
    id: field

    required property list<string> optionLabels
    required property list<string> optionValues
    readonly property list<string> chosen: Array.from(field.value ?? [])

    ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.Grouping
        Accessible.name: field.label

        Repeater {
            model: field.optionValues

            CheckBox {
                id: box

                required property int index
                required property string modelData

                text: field.optionLabels[box.index] || box.modelData
                checked: field.chosen.includes(box.modelData)
                enabled: !field.form.readOnly
                Layout.fillWidth: true
                onToggled: {
                    const others = field.chosen.filter(value => value !== box.modelData);
                    field.form.setValue(field.fieldVar, box.checked ? others.concat([box.modelData]) : others);
                    box.checked = Qt.binding(() => field.chosen.includes(box.modelData));
                }
            }
        }
    }
}
