// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Preferences for the look of Parlour.
ColumnLayout {
    id: page

    required property Appearance appearance
    required property Background background

    function takeFocus(): void {
        colours.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Tokens.margin

    FieldBox {
        label: qsTr("Colours")
        Layout.fillWidth: true

        ComboBox {
            id: colours

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
            Component.onCompleted: colours.currentIndex = colours.indexOfValue(page.appearance.theme)
            onActivated: page.appearance.theme = colours.currentValue
        }
    }
    FieldBox {
        label: qsTr("Text size")
        Layout.fillWidth: true

        ComboBox {
            id: sizes

            readonly property list<int> all: [80, 90, 100, 115, 130, 150, 175, 200]

            model: sizes.all.map(percent => qsTr("%L1 %").arg(percent))
            currentIndex: sizes.all.indexOf(page.appearance.textSize)
            displayText: qsTr("%L1 %").arg(page.appearance.textSize)
            Layout.fillWidth: true
            onActivated: index => page.appearance.textSize = sizes.all[index]
        }
    }
    FieldBox {
        label: qsTr("Language")
        hint: page.appearance.otherLanguageNext ? qsTr("Takes effect when Parlour starts again.") : ""
        Layout.fillWidth: true

        ComboBox {
            id: languages

            readonly property list<string> all: [""].concat(page.appearance.languages())

            model: languages.all.map(code => code === "" ? qsTr("As the system") : page.appearance.languageName(code))
            currentIndex: languages.all.indexOf(page.appearance.language)
            Layout.fillWidth: true
            onActivated: index => page.appearance.language = languages.all[index]
        }
    }
    BackgroundChoices {
        background: page.background
        Layout.fillWidth: true
    }
}
