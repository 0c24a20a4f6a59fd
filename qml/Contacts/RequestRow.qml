// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Somebody who wants to see our presence, and the answers.
RowDelegate {
    id: row

    required property int index
    required property string address
    required property string shownAddress
    required property string nick
    required property string words
    required property string accessibleName
    required property bool online
    required property string obstacle
    signal accepted
    signal declined
    signal blockWanted

    current: ListView.isCurrentItem
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Tokens.gap
    bottomPadding: Tokens.gap
    Accessible.name: row.accessibleName

    contentItem: ColumnLayout {
        spacing: Tokens.tiny

        Label {
            text: row.shownAddress
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Note {
            text: [row.nick, row.words].filter(part => part !== "").join(" ")
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Tokens.gap

            Button {
                text: qsTr("Accept")
                primary: true
                enabled: row.online
                Accessible.description: row.shownAddress
                onClicked: row.accepted()
            }
            Button {
                text: qsTr("Decline")
                enabled: row.online
                Accessible.description: row.shownAddress
                onClicked: row.declined()
            }
            Button {
                text: qsTr("Block...")
                enabled: row.obstacle === ""
                Accessible.description: row.obstacle || row.shownAddress
                onClicked: row.blockWanted()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
