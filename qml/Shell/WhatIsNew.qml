// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// What changed in each version.
Dialog {
    id: dialog

    title: qsTr("What is new")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: list.forceActiveFocus()

    contentItem: ListView {
        id: list

        model: NewsModel {}
        clip: true
        implicitHeight: Tokens.rowHeight * 10
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.confirm()
        Keys.onEnterPressed: dialog.confirm()
        T.ScrollBar.vertical: ScrollBar {}

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
            implicitHeight: label.implicitHeight + 2 * Tokens.gap
            current: ListView.isCurrentItem
            Accessible.name: row.change
            onClicked: list.currentIndex = row.index

            contentItem: Label {
                id: label

                text: row.change
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
