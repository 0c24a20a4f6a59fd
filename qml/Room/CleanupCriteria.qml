// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Author, text, age and place of the messages to be searched.
ColumnLayout {
    id: criteria

    required property CleanupSearch search
    readonly property int columns: criteria.width >= Tokens.fitsColumns ? 3 : criteria.width >= Tokens.fitsButtons ? 2 : 1
    signal accepted

    function takeFocus(): void {
        field.text = criteria.search.text;
        field.forceActiveFocus();
    }

    spacing: Tokens.gap

    component Choice: FieldBox {
        id: choice

        property list<string> options
        property int chosen
        signal picked(index: int)

        Layout.fillWidth: true
        Layout.preferredWidth: 1 // All have the same width.

        ComboBox {
            model: choice.options
            currentIndex: choice.chosen
            Layout.fillWidth: true
            onActivated: index => choice.picked(index)
        }
    }

    FieldBox {
        label: qsTr("Words or pattern")
        problem: criteria.search.problem
        Layout.fillWidth: true

        TextField {
            id: field

            placeholderText: criteria.search.ofPerson ? qsTr("Empty: everything they wrote") : ""
            maximumLength: 250
            wrong: criteria.search.problem !== ""
            Layout.fillWidth: true
            onTextChanged: criteria.search.text = field.text
            onAccepted: criteria.accepted()
        }
    }
    GridLayout {
        columns: criteria.columns
        columnSpacing: Tokens.margin
        rowSpacing: Tokens.gap

        Choice {
            label: qsTr("How it is written")
            options: [qsTr("All of these words"), qsTr("Pattern with * and ?"), qsTr("Regular expression")]
            chosen: criteria.search.style
            onPicked: index => criteria.search.style = index
        }
        Choice {
            label: qsTr("In which part")
            options: [qsTr("Text, nickname or address"), qsTr("Text"), qsTr("Nickname"), qsTr("Address")]
            chosen: criteria.search.part
            onPicked: index => criteria.search.part = index
        }
        Choice {
            label: qsTr("Since when")
            options: [qsTr("In the last hour"), qsTr("In the last 24 hours"), qsTr("In the last 7 days"), qsTr("All on this computer")]
            chosen: criteria.search.span
            onPicked: index => criteria.search.span = index
        }
        Choice {
            label: qsTr("Written by")
            options: [qsTr("Anybody"), qsTr("Only %1").arg(criteria.search.who)]
            chosen: criteria.search.ofPerson ? 1 : 0
            visible: criteria.search.who !== ""
            onPicked: index => criteria.search.ofPerson = index === 1
        }
        Choice {
            label: qsTr("Where")
            options: [qsTr("In %1").arg(criteria.search.hereName), qsTr("In all rooms that you moderate")]
            chosen: criteria.search.everywhere ? 1 : 0
            Layout.columnSpan: criteria.columns < 3 ? 1 : criteria.search.who !== "" ? 2 : 3
            onPicked: index => criteria.search.everywhere = index === 1
        }
    }
}
