// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The results of the last changes, a row for each person.
Rectangle {
    id: results

    required property AffiliationChanges changes

    implicitHeight: column.implicitHeight + Tokens.gap
    color: results.changes.failed > 0 ? Tokens.dangerFill : Tokens.infoFill

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Tokens.space
        spacing: 0

        RowLayout {
            spacing: Tokens.gap
            Layout.leftMargin: Tokens.wide
            Layout.rightMargin: Tokens.gap

            AnnouncedLabel {
                text: results.changes.summary
                urgent: results.changes.failed > 0
                quiet: !results.visible || results.changes.underWay > 0
                wrapMode: Text.NoWrap
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            Button {
                text: qsTr("Retry all")
                flat: true
                visible: results.changes.failed > 1
                onClicked: results.changes.retryAll()
            }
            IconButton {
                source: Icons.close
                text: qsTr("Dismiss")
                enabled: results.changes.underWay === 0
                onClicked: results.changes.dismiss()
            }
        }
        List {
            id: list

            model: results.changes
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Results")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Tokens.editorHeight)
            Keys.onReturnPressed: results.changes.retry(list.currentIndex)

            delegate: RowDelegate {
                id: row

                required property int index
                required property string address
                required property string shownAddress
                required property string outcome
                required property string problem
                required property int progress
                required property string accessibleName
                readonly property bool failed: row.progress === AffiliationChanges.Progress.Failed

                width: ListView.view.width
                implicitHeight: Math.max(Tokens.rowHeight, lines.implicitHeight + Tokens.gap)
                leftPadding: Tokens.wide
                rightPadding: Tokens.wide
                current: ListView.isCurrentItem
                hoverEnabled: false
                Accessible.name: row.accessibleName

                contentItem: RowLayout {
                    spacing: Tokens.gap

                    Icon {
                        source: row.failed ? Icons.warning : row.progress === AffiliationChanges.Progress.Done ? Icons.check : Icons.clock
                        color: row.failed ? Tokens.danger : row.progress === AffiliationChanges.Progress.Done ? Tokens.positive : Tokens.dimText
                    }
                    ColumnLayout {
                        id: lines

                        spacing: 0

                        Label {
                            text: [row.shownAddress, row.outcome].join(": ")
                            elide: Text.ElideMiddle
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        Label {
                            text: row.problem
                            color: row.failed ? Tokens.danger : Tokens.dimText
                            font.pixelSize: Tokens.small
                            wrapMode: Text.Wrap
                            visible: text !== ""
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                    Button {
                        text: qsTr("Retry")
                        visible: row.failed
                        Accessible.description: row.address
                        onClicked: results.changes.retry(row.index)
                    }
                }
            }
        }
    }
}
