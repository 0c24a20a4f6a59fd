// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// One list of affiliations: find, add, choose, remove, and the results.
FocusScope {
    id: pane

    required property Affiliations affiliations
    required property AffiliationList list
    required property Reasons reasons
    property bool adding: false
    signal closeWanted

    /// Returns the targets of an action: the chosen people, else the current row.
    function targets(): list<string> {
        return pane.list.selectedCount > 0 ? pane.list.selection() : rows.currentAddress !== "" ? [rows.currentAddress] : [];
    }

    function show(): void {
        if (!pane.visible)
            return;
        pane.list.ensure();
        search.text = pane.list.rows.filter;
    }

    function goBack(): void {
        if (pane.adding)
            pane.adding = false;
        else if (search.text !== "")
            search.clear();
        else if (pane.list.selectedCount > 0)
            pane.list.clearSelection();
        else
            pane.closeWanted();
    }

    onListChanged: {
        pane.adding = false;
        pane.show();
    }
    onVisibleChanged: pane.show()
    Component.onCompleted: pane.show()
    Keys.onEscapePressed: pane.goBack()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Tokens.gap
            Layout.margins: Tokens.wide
            Layout.bottomMargin: Tokens.margin

            TextField {
                id: search

                label: qsTr("Find in this list")
                placeholderText: label
                focus: true
                Layout.fillWidth: true
                onTextChanged: pane.list.rows.filter = text
                Keys.onDownPressed: rows.takeFocus()
            }
            Button {
                text: qsTr("Add...")
                icon.source: Icons.add
                checked: pane.adding
                visible: pane.list.editable
                onClicked: pane.adding = !pane.adding
            }
        }
        Loader {
            active: pane.adding
            visible: active
            Layout.fillWidth: true

            sourceComponent: AffiliationAdd {
                affiliations: pane.affiliations
                affiliation: pane.list.affiliation
                reasons: pane.reasons
                onClosed: {
                    pane.adding = false;
                    rows.takeFocus();
                }
            }
        }
        AffiliationResults {
            changes: pane.affiliations.changes
            visible: pane.affiliations.changes.count > 0
            Layout.fillWidth: true
        }
        AffiliationRowsView {
            id: rows

            list: pane.list
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRemoveWanted: question.ask(Muc.Affiliation.None, pane.targets(), false)
            onMenuWanted: (x, y) => menu.show(rows, x, y)
        }
        Separator {
            Layout.fillWidth: true
        }
        AffiliationsBar {
            id: bar

            list: pane.list
            Layout.fillWidth: true
            onRemoveWanted: question.ask(Muc.Affiliation.None, pane.list.selection(), false)
            onInviteWanted: question.ask(Muc.Affiliation.None, pane.list.selection(), true)
            onMenuWanted: menu.show(bar, Tokens.wide, 0)
            onCloseWanted: pane.closeWanted()
        }
    }

    AffiliationMenu {
        id: menu

        affiliations: pane.affiliations
        list: pane.list
        onWanted: (after, invite) => question.ask(after, pane.targets(), invite)
    }
    AffiliationQuestion {
        id: question

        affiliations: pane.affiliations
        reasons: pane.reasons
        before: pane.list.affiliation
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: pane.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
