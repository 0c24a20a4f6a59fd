// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The block list of an account, and unblocking.
ColumnLayout {
    id: box

    required property Account account
    /// True if there are several accounts, so that this one is named.
    property bool several: false
    readonly property BlockList blocked: box.account.blockList

    spacing: Tokens.space
    visible: box.blocked.supported

    Label {
        text: box.several ? qsTr("Blocked by %1").arg(box.account.address) : qsTr("Blocked")
        font.pixelSize: Tokens.small
        font.weight: Font.Medium
        dim: true
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    Note {
        text: box.blocked.count === 0 ? qsTr("Nobody") : ""
    }
    List {
        id: list

        model: box.blocked
        implicitHeight: Math.min(list.count, 4) * Tokens.rowHeight
        visible: list.count > 0
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Blocked addresses")
        Layout.fillWidth: true

        delegate: RowDelegate {
            id: row

            required property int index
            required property string address
            required property string who

            width: ListView.view.width
            current: ListView.isCurrentItem
            Accessible.name: row.who

            contentItem: RowLayout {
                spacing: Tokens.gap

                Label {
                    text: row.who
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Button {
                    text: qsTr("Unblock")
                    flat: true
                    enabled: box.account.state === SignIn.State.Online
                    Accessible.description: row.who
                    onClicked: box.blocked.unblock(row.address)
                }
            }
        }
    }
    AnnouncedLabel {
        text: box.blocked.notice
        urgent: true
        color: Tokens.danger
    }
}
