// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The changes of each version.
Dialog {
    id: dialog

    title: qsTr("What is new")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: list.forceActiveFocus()

    contentItem: List {
        id: list

        model: NewsModel {}
        implicitHeight: Tokens.rowHeight * 10
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.confirm()
        Keys.onEnterPressed: dialog.confirm()

        section.property: "release"
        section.delegate: Heading {
            required property string section

            text: section
            width: ListView.view.width
            topPadding: Tokens.gap
            bottomPadding: Tokens.gap
        }

        delegate: RowDelegate {
            id: row

            required property string change
            required property int index

            width: ListView.view.width
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            topPadding: Tokens.gap
            bottomPadding: Tokens.gap
            current: ListView.isCurrentItem
            Accessible.name: row.change
            onClicked: list.currentIndex = row.index

            contentItem: Label {
                text: row.change
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
