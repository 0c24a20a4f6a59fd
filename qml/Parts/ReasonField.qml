// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The reason for a kick, ban and the like; earlier ones can be given again, or forgotten.
ColumnLayout {
    id: box

    required property Reasons reasons
    property alias text: field.text
    property alias hint: frame.hint
    readonly property list<string> offered: box.reasons.all.filter(reason => reason !== field.text && reason.toLowerCase().includes(field.text.toLowerCase()))
    signal accepted

    function takeFocus(): void {
        field.forceActiveFocus();
    }

    spacing: Tokens.space

    FieldBox {
        id: frame

        label: qsTr("Reason (optional)")
        Layout.fillWidth: true

        TextField {
            id: field

            label: qsTr("Reason")
            maximumLength: 300
            Layout.fillWidth: true
            onAccepted: box.accepted()
            Keys.onDownPressed: used.forceActiveFocus()
        }
    }
    Label {
        text: qsTr("Given before")
        dim: true
        font.pixelSize: Tokens.small
        visible: used.visible
        Accessible.ignored: true
    }
    List {
        id: used

        function give(reason: string): void {
            field.text = reason;
            field.forceActiveFocus();
        }

        model: box.offered
        visible: used.count > 0
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Reasons given before")
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(used.count, 3) * Tokens.rowHeight
        Keys.onReturnPressed: used.give(box.offered[used.currentIndex])
        Keys.onSpacePressed: used.give(box.offered[used.currentIndex])
        Keys.onDeletePressed: box.reasons.forget(box.offered[used.currentIndex])

        delegate: RowDelegate {
            id: row

            required property int index
            required property string modelData

            width: ListView.view.width
            leftPadding: Tokens.gap
            rightPadding: 0
            topPadding: 0
            bottomPadding: 0
            current: ListView.isCurrentItem
            Accessible.name: row.modelData
            onClicked: used.give(row.modelData)

            contentItem: RowLayout {
                spacing: Tokens.gap

                Label {
                    text: row.modelData
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                IconButton {
                    source: Icons.close
                    text: qsTr("Forget this reason")
                    focusPolicy: Qt.NoFocus
                    Accessible.description: row.modelData
                    Layout.preferredHeight: Tokens.rowHeight
                    onClicked: box.reasons.forget(row.modelData)
                }
            }
        }
    }
}
