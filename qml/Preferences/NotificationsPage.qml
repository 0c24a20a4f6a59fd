// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Preferences for notifications.
ColumnLayout {
    id: page

    required property Keywords keywords
    required property NotificationPreferences telling

    component Choice: CheckBox {
        id: choice

        required property bool chosen
        /// The person has switched it.
        signal picked(on: bool)

        checked: choice.chosen
        Layout.fillWidth: true
        onClicked: {
            choice.picked(choice.checked);
            choice.checked = Qt.binding(() => choice.chosen);
        }
    }

    function takeFocus(): void {
        quiet.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Tokens.margin

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Choice {
            id: quiet

            text: qsTr("Do not disturb: show no notifications for now")
            chosen: page.telling.doNotDisturb
            onPicked: on => page.telling.doNotDisturb = on
        }
        Choice {
            text: qsTr("Nor while my status is \"Do not disturb\"")
            chosen: page.telling.followStatus
            onPicked: on => page.telling.followStatus = on
        }
        Choice {
            text: qsTr("Show names and text in notifications")
            chosen: page.telling.showText
            onPicked: on => page.telling.showText = on
        }
        Choice {
            text: qsTr("Play a sound")
            chosen: page.telling.sounds
            onPicked: on => page.telling.sounds = on
        }
    }
    FieldBox {
        label: qsTr("Words that count as a mention")
        hint: qsTr("Besides your nickname, in all rooms. Put commas between them.")
        Layout.fillWidth: true

        TextField {
            id: words

            text: page.keywords.text
            maximumLength: 2000
            Layout.fillWidth: true
            onEditingFinished: {
                page.keywords.text = words.text;
                words.text = Qt.binding(() => page.keywords.text);
            }
        }
    }
    Note {
        text: qsTr("A room's menu in the list says when you are told of what is new there, and can mute it for some time.")
    }
}
