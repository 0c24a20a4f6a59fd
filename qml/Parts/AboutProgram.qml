// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Name, version and licence of the program.
ColumnLayout {
    id: page

    required property string libraries
    readonly property string version: qsTr("Parlour %1").arg(Application.version)

    spacing: Tokens.margin

    Welcome {
        title: page.version
        text: qsTr("Group chats on XMPP, for those who talk in them and those who run them.")
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Tokens.gap

        Note {
            text: qsTr("Built on %1").arg(page.libraries)
        }
        Button {
            text: qsTr("Copy")
            flat: true
            Accessible.name: qsTr("Copy the versions")
            onClicked: clipboard.put([page.version, page.libraries].join(", "))
        }
    }

    Clipboard {
        id: clipboard
    }
}
