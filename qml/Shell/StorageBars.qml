// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Notices about trouble with the disk.
ColumnLayout {
    id: bars

    required property StorageNotices notices

    spacing: 0

    Repeater {
        model: bars.notices

        Banner {
            id: bar

            required property int index
            required property bool lasting

            mood: bar.lasting ? Banner.Mood.Danger : Banner.Mood.Warning
            Layout.fillWidth: true
            Component.onCompleted: bar.Accessible.announce(bar.text, Accessible.Assertive)

            Button {
                text: qsTr("Try again")
                visible: bar.lasting
                onClicked: bars.notices.tryAgain()
            }
            IconButton {
                source: Icons.close
                text: qsTr("Dismiss")
                onClicked: bars.notices.dismiss(bar.index)
            }
        }
    }
}
