// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Headings of the rooms of an account, if there are several, and of a group.
ColumnLayout {
    id: heading

    required property string section
    required property ChatListFilter chats
    required property AccountList accounts
    readonly property string group: heading.chats.sectionGroup(heading.section)
    readonly property bool first: heading.accounts.count > 1 && heading.chats.firstSections.includes(heading.section)

    height: implicitHeight
    spacing: 0

    Loader {
        active: heading.first
        visible: heading.first
        Layout.fillWidth: true
        sourceComponent: AccountHeading {
            section: heading.chats.sectionAccount(heading.section)
            accounts: heading.accounts
        }
    }
    Label {
        text: heading.group
        dim: true
        font.pixelSize: Tokens.small
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        leftPadding: Tokens.margin
        rightPadding: Tokens.margin
        visible: heading.group !== ""
        Layout.fillWidth: true
        Layout.preferredHeight: Tokens.rowHeight
        Accessible.role: Accessible.Heading
        Accessible.name: heading.group
    }
}
