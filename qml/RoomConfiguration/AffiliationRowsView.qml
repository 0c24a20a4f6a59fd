// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The rows of a list; or the reason why there are none.
FocusScope {
    id: view

    required property AffiliationList list
    readonly property string currentAddress: (rows.currentItem as AffiliationRow)?.address ?? ""
    signal removeWanted
    signal menuWanted(x: real, y: real)

    function takeFocus(): void {
        if (rows.currentIndex < 0)
            rows.currentIndex = 0;
        rows.forceActiveFocus(Qt.TabFocusReason);
    }

    List {
        id: rows

        anchors.fill: parent
        model: view.list.rows
        focus: true
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Addresses")
        Keys.onSpacePressed: {
            if (view.list.editable)
                view.list.toggle(view.currentAddress);
        }
        Keys.onDeletePressed: {
            if (view.list.editable)
                view.removeWanted();
        }
        Keys.onReturnPressed: rows.askForMenu()
        Keys.onEnterPressed: rows.askForMenu()
        Keys.onPressed: event => {
            const all = event.matches(StandardKey.SelectAll) && view.list.editable;
            event.accepted = all || rows.asksMenu(event);
            if (all)
                view.list.rows.selectAll();
            else if (event.accepted)
                rows.askForMenu();
        }

        delegate: AffiliationRow {
            id: row

            width: ListView.view.width
            editable: view.list.editable
            onClicked: {
                rows.currentIndex = row.index;
                rows.forceActiveFocus();
                if (view.list.editable)
                    view.list.toggle(row.address);
            }
            onMenuWanted: (x, y) => {
                rows.currentIndex = row.index;
                if (view.list.editable)
                    view.menuWanted(x, row.y + y - rows.contentY);
            }
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Tokens.vast
        spacing: Tokens.margin
        visible: rows.count === 0

        BusyLine {
            running: view.visible && view.list.state === AffiliationList.State.Loading
            Layout.fillWidth: true
        }
        Label {
            text: {
                if (view.list.problem !== "")
                    return view.list.problem;
                if (view.list.state !== AffiliationList.State.Loaded)
                    return qsTr("Asking the room...");
                return view.list.count > 0 ? qsTr("Nobody in this list matches these words.") : qsTr("Nobody is in this list.");
            }
            dim: view.list.problem === ""
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Note {
            text: view.list.state === AffiliationList.State.Failed ? view.list.problemDetail : ""
            horizontalAlignment: Text.AlignHCenter
        }
        Button {
            text: qsTr("Try again")
            visible: view.list.state === AffiliationList.State.Failed
            Layout.alignment: Qt.AlignHCenter
            onClicked: view.list.load()
        }
    }
}
