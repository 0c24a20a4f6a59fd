// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// An account in the list of accounts: its state, and its switch.
RowDelegate {
    id: row

    required property int index
    /// Null for a moment when it is removed.
    required property Account account
    readonly property bool on: row.account?.enabled ?? false
    readonly property bool online: row.account?.state === SignIn.State.Online
    readonly property bool waiting: row.account?.needsPerson ?? false

    current: ListView.isCurrentItem
    highlighted: row.current
    implicitHeight: Tokens.roomRowHeight
    Accessible.name: [row.account?.address ?? "", row.account?.stateText ?? ""].join(", ")
    Accessible.selected: row.highlighted
    Keys.onSpacePressed: row.account.enabled = !row.account.enabled

    contentItem: RowLayout {
        spacing: Tokens.margin

        Icon {
            source: row.online ? Icons.person : row.waiting ? Icons.warning : Icons.offline
            color: row.online ? Tokens.positive : row.waiting ? Tokens.danger : row.on ? Tokens.warning : Tokens.dimText
        }
        ColumnLayout {
            spacing: 0

            Label {
                text: row.account?.address ?? ""
                dim: !row.on
                elide: Text.ElideMiddle
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: (row.waiting && row.account?.signIn.problem) || (row.account?.stateText ?? "")
                color: row.waiting ? Tokens.danger : Tokens.dimText
                font.pixelSize: Tokens.small
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Switch {
            checked: row.on
            Accessible.name: qsTr("Use this account")
            onToggled: row.account.enabled = checked
        }
    }
}
