// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The rooms that were found. Only visible ones are queried (disco#info).
ColumnLayout {
    id: pane

    required property RoomBrowser browser
    property bool filterable: true
    signal chosen(string address)

    spacing: Tokens.gap

    TextField {
        id: filter

        label: qsTr("Filter rooms")
        placeholderText: label
        visible: pane.filterable
        Layout.fillWidth: true
        Keys.onDownPressed: list.forceActiveFocus()
    }
    Rectangle {
        color: Tokens.surface
        radius: Tokens.radius
        border.width: Tokens.hair
        border.color: Tokens.separator
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Tokens.roomRowHeight * 2

        List {
            id: list

            /// Opens the current row. The view follows its model only once per frame; keys may come faster.
            function choose(): void {
                list.forceLayout();
                pane.chosen(found.addressAt(list.currentIndex));
            }

            anchors.fill: parent
            anchors.margins: Tokens.hair
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found rooms")
            onContentYChanged: looking.restart()
            onHeightChanged: looking.restart()
            onCountChanged: looking.restart()
            onActiveFocusChanged: {
                if (list.activeFocus && list.currentIndex < 0 && list.count > 0)
                    list.currentIndex = 0;
            }
            Keys.onReturnPressed: list.choose()
            Keys.onEnterPressed: list.choose()
            Keys.onSpacePressed: list.choose()

            model: RoomFilter {
                id: found

                browser: pane.browser
                search: pane.filterable ? filter.text : ""
            }

            delegate: BrowseRow {
                id: row

                width: ListView.view.width
                onClicked: {
                    list.currentIndex = row.index;
                    pane.chosen(row.address);
                }
            }

            Timer {
                id: looking

                interval: 150
                onTriggered: {
                    const top = Math.floor((list.contentY - list.originY) / Tokens.roomRowHeight);
                    found.watch(top, top + Math.ceil(list.height / Tokens.roomRowHeight));
                }
            }
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 2 * Tokens.wide
            text: qsTr("No room matches these words.")
            dim: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            visible: list.count === 0 && found.search !== "" && !pane.browser.failed
        }
    }
    BusyLine {
        running: pane.browser.busy
        Layout.fillWidth: true
    }
    AnnouncedLabel {
        text: found.search !== "" && found.count > 0 ? [pane.browser.statusText, qsTr("%n of them shown", "", found.count)].join(", ") : pane.browser.statusText
        quiet: pane.browser.busy
        color: pane.browser.failed ? Tokens.danger : Tokens.dimText
        font.pixelSize: Tokens.small
    }
    Note {
        text: pane.browser.statusDetail
    }
}
