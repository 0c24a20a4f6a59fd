// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Heading of the rooms of an account: its address and state.
Item {
    id: heading

    required property string section
    required property AccountList accounts
    readonly property Account account: heading.accounts.find(heading.section)
    readonly property string word: heading.account?.stateText ?? ""

    implicitHeight: Tokens.rowHeight
    Accessible.role: Accessible.Heading
    Accessible.name: [heading.section, heading.word].join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Tokens.margin
        anchors.rightMargin: Tokens.margin
        spacing: Tokens.gap

        Label {
            text: heading.section
            dim: true
            font.pixelSize: Tokens.small
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: heading.word
            color: heading.account?.needsPerson ? Tokens.danger : heading.account?.state === SignIn.State.Reconnecting ? Tokens.warning : Tokens.dimText
            font.pixelSize: Tokens.small
            visible: heading.account?.state !== SignIn.State.Online
            Accessible.ignored: true
        }
    }
}
