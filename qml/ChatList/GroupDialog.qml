// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The group of a room in the list.
Dialog {
    id: dialog

    required property ChatListFilter chats
    required property Room room
    required property string name

    title: qsTr("Group of %1").arg(dialog.name)
    acceptText: qsTr("Save")
    onOpened: {
        group.text = dialog.room.preferences.group;
        group.selectAll();
        group.forceActiveFocus();
    }
    onConfirmed: dialog.room.preferences.group = group.text

    contentItem: ColumnLayout {
        spacing: Tokens.margin

        FieldBox {
            label: qsTr("Group")
            hint: qsTr("Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.")
            Layout.fillWidth: true

            TextField {
                id: group

                maximumLength: 64
                Layout.fillWidth: true
                onAccepted: dialog.confirm()
            }
        }
        Flow {
            spacing: Tokens.space
            visible: choices.count > 0
            Layout.fillWidth: true

            Repeater {
                id: choices

                model: dialog.chats.groups

                Button {
                    id: known

                    required property string modelData

                    text: known.modelData
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    onClicked: group.text = known.modelData
                }
            }
        }
    }
}
