// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What would be removed, and who banned; and what has become of it.
FocusScope {
    id: pane

    required property CleanupRows rows
    /// Each row can be left out.
    required property bool choosing

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Tokens.space

        CheckBox {
            text: qsTr("All %n", "", pane.rows.count)
            checked: pane.rows.allChosen
            visible: pane.choosing && pane.rows.count > 0
            Accessible.name: qsTr("Choose all")
            onToggled: pane.rows.chooseAll(checked)
        }
        Rectangle {
            color: Tokens.surface
            radius: Tokens.radius
            border.width: Tokens.hair
            border.color: Tokens.separator
            Layout.fillWidth: true
            Layout.fillHeight: true

            List {
                id: list

                anchors.fill: parent
                anchors.margins: Tokens.hair
                model: pane.rows
                reuseItems: true
                focus: true
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What was found")
                Keys.onSpacePressed: (list.currentItem as CleanupItem)?.toggle()

                delegate: CleanupItem {
                    width: ListView.view.width
                    choosing: pane.choosing
                    onClicked: {
                        list.currentIndex = index;
                        list.forceActiveFocus();
                    }
                    onChoiceWanted: chosen => pane.rows.choose(index, chosen)
                }
            }
        }
    }
}
