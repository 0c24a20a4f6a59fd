// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The room's picture, for its owners to set and to remove. Changed at once, without a save.
Item {
    id: setting

    required property Room room
    property bool owner: true
    readonly property RoomAvatar avatar: setting.room.avatar

    implicitHeight: grid.implicitHeight + 2 * Tokens.margin

    FileDialogLoader {
        id: choosing

        onChosen: files => setting.avatar.set(files[0])

        sourceComponent: FileDialog {
            title: qsTr("Choose a picture")
            currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0]
            nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), qsTr("All files (*)")]
        }
    }
    RowLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.wide
        spacing: Tokens.margin

        RoomPicture {
            room: setting.room
            size: Tokens.bigPicture
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Tokens.tiny

            Label {
                text: qsTr("Picture")
                font.weight: Font.Medium
                Layout.fillWidth: true
            }
            AnnouncedLabel {
                urgent: setting.avatar.problem !== ""
                quiet: !setting.avatar.problem && !setting.avatar.result
                text: {
                    if (setting.avatar.problem)
                        return setting.avatar.problem;
                    if (!setting.avatar.possible)
                        return qsTr("This server keeps no pictures for rooms.");
                    if (setting.avatar.busy)
                        return qsTr("Changing the picture...");
                    return setting.avatar.result || qsTr("Everyone can see it, also from outside. It is made small first.");
                }
                color: setting.avatar.problem ? Tokens.danger : setting.avatar.result ? Tokens.positive : Tokens.dimText
                font.pixelSize: Tokens.small
            }
            Flow {
                spacing: Tokens.gap
                visible: setting.avatar.possible && setting.owner
                Layout.fillWidth: true
                Layout.topMargin: Tokens.space

                Button {
                    text: setting.avatar.exists ? qsTr("Change picture...") : qsTr("Choose picture...")
                    enabled: !setting.avatar.busy
                    onClicked: choosing.open()
                }
                Button {
                    text: qsTr("Remove picture")
                    flat: true
                    enabled: !setting.avatar.busy
                    visible: setting.avatar.exists
                    onClicked: setting.avatar.remove()
                }
            }
        }
    }
}
