// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The people who want to see our presence. Nobody learns anything before they are answered.
Dialog {
    id: dialog

    required property Account account
    readonly property ContactRequests requests: dialog.account.contactRequests
    signal blockWanted(account: Account, address: string)

    title: qsTr("Contact requests")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: list.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Tokens.gap

        Label {
            text: dialog.requests.count > 0 ? qsTr("These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.").arg(dialog.account.address) : qsTr("Nobody is waiting for an answer.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        List {
            id: list

            model: dialog.requests
            implicitHeight: Math.min(list.contentHeight, Tokens.rowHeight * 10)
            visible: list.count > 0
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Contact requests")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RequestRow {
                width: ListView.view.width
                online: dialog.account.state === SignIn.State.Online
                obstacle: dialog.account.state === SignIn.State.Online ? dialog.account.blockList.obstacle(address) : qsTr("You are offline.")
                onAccepted: dialog.requests.accept(address)
                onDeclined: dialog.requests.decline(address)
                onBlockWanted: dialog.blockWanted(dialog.account, address)
            }
        }
        Button {
            text: qsTr("Decline all")
            flat: true
            visible: list.count > 1
            enabled: dialog.account.state === SignIn.State.Online
            leftPadding: Tokens.space
            onClicked: dialog.requests.declineAll()
        }
    }
}
