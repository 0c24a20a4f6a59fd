// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Choices for Parlour without its window, as far as the desktop supports it.
ColumnLayout {
    id: choices

    required property Background background

    spacing: 0
    visible: choices.background.trayThere || choices.background.canStartWithSession

    CheckBox {
        id: keeping

        text: qsTr("Keep running when the window is closed")
        visible: choices.background.trayThere
        checked: choices.background.keepRunning
        Layout.fillWidth: true
        onClicked: {
            choices.background.keepRunning = keeping.checked;
            keeping.checked = Qt.binding(() => choices.background.keepRunning);
        }
    }
    CheckBox {
        id: starting

        text: qsTr("Start with the session")
        visible: choices.background.canStartWithSession
        checked: choices.background.startWithSession
        Layout.fillWidth: true
        onClicked: {
            choices.background.startWithSession = starting.checked;
            starting.checked = Qt.binding(() => choices.background.startWithSession);
        }
    }
}
