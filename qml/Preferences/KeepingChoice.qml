// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Retention of messages. A note tells first what would be deleted.
ColumnLayout {
    id: choice

    required property KeptMessages words
    /// Current choice.
    required property int days
    /// True if the choice is one room's or one account's, which can be as usual.
    property bool own: false
    property string label: qsTr("Keep messages")
    property string usual: choice.words.words(KeptMessages.AsUsual)
    readonly property list<int> all: {
        const usual = [KeptMessages.ForEver, 365, 90, 30, 7, KeptMessages.UntilTheEnd];
        const offered = choice.own ? [KeptMessages.AsUsual].concat(usual) : usual;
        return offered.includes(choice.days) ? offered : offered.concat([choice.days]);
    }
    readonly property int picked: choice.all[box.currentIndex] ?? choice.days
    readonly property string consequence: choice.picked === choice.days ? "" : words.consequence(choice.picked)
    signal chosen(days: int)

    function takeFocus(): void {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    function reset(): void {
        box.currentIndex = choice.all.indexOf(choice.days);
    }

    spacing: Tokens.gap
    Component.onCompleted: choice.reset()
    onDaysChanged: choice.reset()

    FieldBox {
        label: choice.label
        Layout.fillWidth: true

        ComboBox {
            id: box

            model: choice.all.map(days => days === KeptMessages.AsUsual ? choice.usual : choice.words.words(days))
            Layout.fillWidth: true
            onActivated: {
                if (!choice.consequence)
                    choice.chosen(choice.picked);
            }
        }
    }
    AnnouncedLabel {
        text: choice.consequence
        color: Tokens.warning
    }
    ButtonRow {
        visible: choice.consequence !== ""
        Layout.fillWidth: true

        Button {
            text: qsTr("Leave it as it was")
            onClicked: {
                choice.reset();
                choice.takeFocus();
            }
        }
        Button {
            text: qsTr("Delete older messages")
            danger: true
            primary: true
            onClicked: {
                choice.takeFocus();
                choice.chosen(choice.picked);
            }
        }
    }
}
