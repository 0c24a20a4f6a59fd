// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The picture of an account's owner: shown, chosen and removed.
Dialog {
    id: dialog

    required property Account account

    title: qsTr("Your picture")
    acceptText: qsTr("Close")
    cancellable: false
    onOpened: choose.forceActiveFocus()

    OwnPicture {
        id: own

        account: dialog.account
    }
    FileDialogLoader {
        id: choosing

        onChosen: files => own.set(files[0])

        sourceComponent: FileDialog {
            title: qsTr("Choose a picture")
            currentFolder: StandardPaths.standardLocations(StandardPaths.PicturesLocation)[0]
            nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"), qsTr("All files (*)")]
        }
    }

    contentItem: RowLayout {
        spacing: Tokens.margin

        Avatar {
            initials: dialog.account.address.charAt(0).toUpperCase()
            tint: Tokens.accent
            source: own.source
            size: Tokens.bigPicture
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your picture")
            Accessible.ignored: !pictured
        }
        ColumnLayout {
            spacing: Tokens.space

            Label {
                text: dialog.account.address
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            AnnouncedLabel {
                urgent: own.problem !== ""
                quiet: !own.problem && !own.result
                text: {
                    if (own.problem)
                        return own.problem;
                    if (own.busy)
                        return qsTr("Changing the picture...");
                    return own.result || qsTr("Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.");
                }
                color: own.problem ? Tokens.danger : own.result ? Tokens.positive : Tokens.dimText
                font.pixelSize: Tokens.small
            }
            Flow {
                spacing: Tokens.gap
                Layout.fillWidth: true

                Button {
                    id: choose

                    text: qsTr("Choose picture...")
                    enabled: !own.busy
                    onClicked: choosing.open()
                }
                Button {
                    text: qsTr("Remove picture")
                    flat: true
                    enabled: !own.busy
                    onClicked: own.remove()
                }
            }
        }
    }
}
