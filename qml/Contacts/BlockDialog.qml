// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Blocks a person, or everybody at a server, and reports a reason to the operators of our own server.
Dialog {
    id: dialog

    required property BlockList blocked
    required property string address
    readonly property string server: dialog.blocked.serverOf(dialog.address)
    readonly property string target: whole.checked ? dialog.server : dialog.address
    readonly property string obstacle: dialog.blocked.obstacle(dialog.target)
    readonly property list<int> reasons: [Blocking.Reason.None, Blocking.Reason.Spam, Blocking.Reason.Abuse]

    title: qsTr("Block")
    acceptText: qsTr("Block")
    danger: true
    acceptable: dialog.obstacle === ""
    onOpened: dialog.blocked.reporting ? report.forceActiveFocus() : whole.forceActiveFocus()
    onConfirmed: dialog.blocked.block(dialog.target, dialog.reasons[report.currentIndex], words.text)

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        Label {
            text: dialog.blocked.shown(dialog.address)
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        CheckBox {
            id: whole

            text: qsTr("Block everybody at %1").arg(dialog.blocked.shown(dialog.server))
            visible: dialog.server !== ""
            Layout.fillWidth: true
        }
        FieldBox {
            label: qsTr("Tell the operators of your server")
            visible: dialog.blocked.reporting
            Layout.fillWidth: true

            ComboBox {
                id: report

                model: [qsTr("Report nothing"), qsTr("Report as spam"), qsTr("Report abuse")]
                Layout.fillWidth: true
            }
        }
        FieldBox {
            label: qsTr("What happened (optional)")
            visible: dialog.blocked.reporting && report.currentIndex > 0
            Layout.fillWidth: true

            TextField {
                id: words

                label: qsTr("What happened")
                maximumLength: 1000
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
        AnnouncedLabel {
            text: dialog.obstacle
            urgent: true
            color: Tokens.danger
        }
    }
}
