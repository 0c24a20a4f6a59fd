// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Facts about somebody, each in a line. Hidden while there are none, and no remark.
ColumnLayout {
    id: view

    property string title
    /// Sentence in place of facts.
    property string remark
    required property list<personFact> facts

    spacing: Tokens.space
    visible: view.facts.length > 0 || view.remark !== ""

    Heading {
        text: view.title
        visible: text !== ""
        Layout.fillWidth: true
    }
    Note {
        text: view.remark
    }
    Repeater {
        model: view.facts

        RowLayout {
            id: line

            required property personFact modelData

            spacing: Tokens.gap
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: line.modelData.spoken

            Label {
                text: line.modelData.label
                dim: true
                wrapMode: Text.Wrap
                Layout.preferredWidth: Tokens.body * 10
                Layout.maximumWidth: Tokens.body * 10
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
            Label {
                text: line.modelData.text
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 12
                elide: Text.ElideRight
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
        }
    }
}
