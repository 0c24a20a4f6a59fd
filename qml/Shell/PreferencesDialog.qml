// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What concerns the whole program, at once as it is chosen.
Dialog {
    id: dialog

    required property Appearance appearance

    title: qsTr("Preferences")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: colours.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        FieldBox {
            label: qsTr("Colours")
            Layout.fillWidth: true

            ComboBox {
                id: colours

                label: qsTr("Colours")
                textRole: "text"
                valueRole: "value"
                model: [
                    {
                        text: qsTr("As the desktop"),
                        value: "system"
                    },
                    {
                        text: qsTr("Light"),
                        value: "light"
                    },
                    {
                        text: qsTr("Dark"),
                        value: "dark"
                    }
                ]
                Layout.fillWidth: true
                Component.onCompleted: colours.currentIndex = colours.indexOfValue(dialog.appearance.theme)
                onActivated: dialog.appearance.theme = colours.currentValue
            }
        }
        FieldBox {
            label: qsTr("Text size")
            Layout.fillWidth: true

            ComboBox {
                id: sizes

                readonly property list<int> all: [80, 90, 100, 115, 130, 150, 175, 200]

                label: qsTr("Text size")
                model: sizes.all.map(percent => qsTr("%L1 %").arg(percent))
                currentIndex: sizes.all.indexOf(dialog.appearance.textSize)
                displayText: qsTr("%L1 %").arg(dialog.appearance.textSize)
                Layout.fillWidth: true
                onActivated: index => dialog.appearance.textSize = sizes.all[index]
            }
        }
    }
}
