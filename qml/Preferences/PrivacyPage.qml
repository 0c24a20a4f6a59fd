// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Contacts
import Parlour.Controls
import Parlour.Model

/// Preferences for what others learn.
ColumnLayout {
    id: page

    required property Status status
    required property AccountList accounts
    required property LoadingChoice loading
    required property PrivacyChoice privacy

    function takeFocus(): void {
        waits.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Tokens.margin

    FieldBox {
        label: qsTr("Away when nobody is at the computer")
        Layout.fillWidth: true

        ComboBox {
            id: waits

            readonly property list<int> all: [300, 600, 1800, 0]

            model: waits.all.map(seconds => seconds === 0 ? qsTr("Never") : qsTr("After %L1 minutes").arg(seconds / 60))
            currentIndex: waits.all.indexOf(page.status.awayAfter)
            Layout.fillWidth: true
            onActivated: index => page.status.awayAfter = waits.all[index]
        }
    }
    FieldBox {
        label: qsTr("Pictures, audio and video that are loaded without a click")
        Layout.fillWidth: true

        ComboBox {
            id: pictures

            readonly property list<int> all: [LoadingChoice.Nobody, LoadingChoice.OwnServer, LoadingChoice.Everybody]

            model: [qsTr("None"), qsTr("From your own server and your contacts"), qsTr("From everybody")]
            currentIndex: pictures.all.indexOf(page.loading.whose)
            Layout.fillWidth: true
            onActivated: index => page.loading.whose = pictures.all[index]
        }
    }
    Note {
        text: qsTr("Whoever keeps a file learns that you load it, and from where.")
    }
    CheckBox {
        id: typing

        text: qsTr("Tell contacts when I am typing")
        checked: page.privacy.tellsTyping
        Layout.fillWidth: true
        onClicked: {
            page.privacy.tellsTyping = typing.checked;
            typing.checked = Qt.binding(() => page.privacy.tellsTyping);
        }
    }
    CheckBox {
        id: reading

        text: qsTr("Tell contacts what I have read")
        checked: page.privacy.tellsReading
        Layout.fillWidth: true
        onClicked: {
            page.privacy.tellsReading = reading.checked;
            reading.checked = Qt.binding(() => page.privacy.tellsReading);
        }
    }
    Note {
        text: qsTr("Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.")
    }
    Repeater {
        model: page.accounts

        BlockedList {
            several: page.accounts.count > 1
            Layout.fillWidth: true
        }
    }
}
