// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The bar below a list: its length; or the number of chosen people, and actions on them.
Item {
    id: bar

    required property AffiliationList list
    readonly property int chosen: bar.list.selectedCount
    readonly property bool bans: bar.list.affiliation === Muc.Affiliation.Outcast
    signal removeWanted
    signal inviteWanted
    signal menuWanted
    signal closeWanted

    implicitHeight: column.implicitHeight + 2 * Tokens.margin

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.wide
        spacing: Tokens.gap

        RowLayout {
            spacing: Tokens.gap

            Label {
                text: bar.chosen > 0 ? qsTr("%n chosen", "", bar.chosen) : bar.list.state === AffiliationList.State.Loaded ? qsTr("%n in this list", "", bar.list.count) : ""
                dim: bar.chosen === 0
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Choose none")
                flat: true
                visible: bar.chosen > 0
                onClicked: bar.list.clearSelection()
            }
            Button {
                text: qsTr("Close")
                visible: bar.chosen === 0
                onClicked: bar.closeWanted()
            }
        }
        Flow {
            spacing: Tokens.gap
            visible: bar.chosen > 0
            Layout.fillWidth: true

            Button {
                text: qsTr("Change...")
                onClicked: bar.menuWanted()
            }
            Button {
                text: qsTr("Unban and invite...")
                visible: bar.bans
                onClicked: bar.inviteWanted()
            }
            Button {
                text: bar.bans ? qsTr("Unban...") : qsTr("Remove...")
                danger: !bar.bans
                onClicked: bar.removeWanted()
            }
        }
    }
}
