// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Removes many messages: criteria, results, progress, and outcome. A run goes on when this is closed.
Dialog {
    id: dialog

    required property Cleanup cleanup
    required property Reasons reasons
    readonly property bool choosing: dialog.cleanup.stage === Cleanup.Stage.Choosing

    function act(): void {
        switch (dialog.cleanup.stage) {
        case Cleanup.Stage.Choosing:
            dialog.reasons.remember(reason.text);
            dialog.cleanup.start(reason.text);
            rows.enter();
            break;
        case Cleanup.Stage.Running:
            dialog.cleanup.stop();
            break;
        case Cleanup.Stage.Stopped:
            dialog.cleanup.goOn();
            break;
        case Cleanup.Stage.Over:
            dialog.cleanup.retry();
            break;
        }
    }

    title: qsTr("Remove messages")
    acceptText: {
        switch (dialog.cleanup.stage) {
        case Cleanup.Stage.Choosing:
            return dialog.cleanup.startText;
        case Cleanup.Stage.Running:
            return qsTr("Stop");
        case Cleanup.Stage.Stopped:
            return qsTr("Go on");
        }
        return dialog.cleanup.retriable ? qsTr("Try again") : "";
    }
    acceptable: !dialog.choosing || dialog.cleanup.startable
    cancelText: qsTr("Close")
    danger: dialog.choosing
    closeOnAccept: false
    usualWidth: Tokens.wideDialogWidth
    usualHeight: Tokens.highDialogHeight
    onOpened: {
        if (dialog.choosing)
            criteria.takeFocus();
        else
            rows.enter();
    }
    onClosed: dialog.cleanup.end()
    onConfirmed: dialog.act()

    contentItem: ScrollArea {
        ColumnLayout {
            anchors.fill: parent
            spacing: Tokens.gap

            CleanupCriteria {
                id: criteria

                search: dialog.cleanup.search
                visible: dialog.choosing
                Layout.fillWidth: true
                onAccepted: rows.enter()
            }
            CleanupWishes {
                cleanup: dialog.cleanup
                visible: dialog.choosing
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Tokens.margin

                CheckBox {
                    text: qsTr("All %n", "", dialog.cleanup.rows.count)
                    checked: dialog.cleanup.rows.allChosen
                    visible: dialog.choosing && dialog.cleanup.rows.count > 0
                    Accessible.name: qsTr("Choose all")
                    onToggled: {
                        dialog.cleanup.rows.chooseAll(checked);
                        checked = Qt.binding(() => dialog.cleanup.rows.allChosen);
                    }
                }
                AnnouncedLabel {
                    text: dialog.cleanup.remark
                    quiet: dialog.cleanup.stage === Cleanup.Stage.Running
                    font.weight: dialog.choosing ? Font.Normal : Font.DemiBold
                    Layout.alignment: Qt.AlignVCenter
                }
            }
            ProgressLine {
                value: dialog.cleanup.progress
                visible: dialog.cleanup.begun
                Layout.fillWidth: true
            }
            AnnouncedLabel {
                text: dialog.cleanup.caution
                color: Tokens.warning
            }
            CleanupList {
                id: rows

                rows: dialog.cleanup.rows
                choosing: dialog.choosing
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Tokens.editorHeight
            }
            ReasonField {
                id: reason

                reasons: dialog.reasons
                hint: qsTr("Everybody in the room can read it.")
                visible: dialog.choosing
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
            Button {
                text: qsTr("Look again")
                visible: dialog.cleanup.stage === Cleanup.Stage.Over
                Layout.alignment: Qt.AlignHCenter
                onClicked: {
                    dialog.cleanup.startOver();
                    criteria.takeFocus();
                }
            }
        }
    }
}
