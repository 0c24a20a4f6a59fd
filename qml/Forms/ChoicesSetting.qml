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
    /// True for so many values that only visible ones are created.
    readonly property bool many: field.optionValues.length > 50

    function choose(value: string, wanted: bool): void {
        const others = field.chosen.filter(other => other !== value);
        field.form.setValue(field.fieldVar, wanted ? others.concat([value]) : others);
    }

    Component {
        id: choice

        CheckBox {
            id: box

            required property int index
            required property string modelData

            text: field.optionLabels[box.index] || box.modelData
            checked: field.chosen.includes(box.modelData)
            enabled: !field.form.readOnly
            width: ListView.view ? ListView.view.width : implicitWidth
            Layout.fillWidth: true
            onToggled: {
                field.choose(box.modelData, box.checked);
                box.checked = Qt.binding(() => field.chosen.includes(box.modelData));
            }
        }
    }
    ColumnLayout {
        spacing: 0
        visible: !field.many
        Accessible.role: Accessible.Grouping
        Accessible.name: field.label

        Repeater {
            model: field.many ? [] : field.optionValues
            delegate: choice
        }
    }
    List {
        id: list

        model: field.many ? field.optionValues : []
        delegate: choice
        visible: field.many
        implicitHeight: Tokens.rowHeight * 8
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: field.label
        Layout.fillWidth: true
    }
}
