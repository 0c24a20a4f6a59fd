// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The earlier versions of a message, the newest first.
Dialog {
    id: dialog

    required property list<messageVersion> versions

    title: qsTr("Versions of the message")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: list.forceActiveFocus()

    contentItem: List {
        id: list

        model: dialog.versions
        implicitHeight: Math.min(contentHeight, Tokens.rowHeight * 8)
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.confirm()
        Keys.onEnterPressed: dialog.confirm()

        delegate: RowDelegate {
            id: row

            required property messageVersion modelData
            required property int index

            width: ListView.view.width
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            topPadding: Tokens.gap
            bottomPadding: Tokens.gap
            current: ListView.isCurrentItem
            Accessible.name: [row.modelData.body, row.modelData.when].join(", ")
            onClicked: list.currentIndex = row.index

            contentItem: Column {
                Label {
                    width: parent.width
                    text: row.modelData.when
                    dim: true
                    font.pixelSize: Tokens.small
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.modelData.body
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
