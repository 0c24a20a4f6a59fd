// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// A picture that comes with a form field (XEP-0221). Nothing is fetched from a stranger's address before one asks for it.
ColumnLayout {
    id: media

    required property string address
    readonly property bool reachable: media.address.startsWith("https://") || media.address.startsWith("http://")
    /// Came along, and was looked at already.
    readonly property bool present: media.address.startsWith("data:image/png;base64,")
    property bool wanted: media.present

    spacing: Tokens.tiny

    RowLayout {
        spacing: Tokens.gap
        visible: !media.present

        Label {
            text: qsTr("With a picture: %1").arg(media.address)
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Button {
            text: qsTr("Show picture")
            flat: true
            visible: media.reachable && !media.wanted
            onClicked: media.wanted = true
        }
    }
    Image {
        id: picture

        source: media.wanted ? media.address : ""
        sourceSize.width: media.present ? 0 : Tokens.cardWidth
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        visible: status === Image.Ready
        Layout.maximumWidth: media.present ? implicitWidth : Number.POSITIVE_INFINITY
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Picture")
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("The picture could not be loaded.")
        color: Tokens.danger
        font.pixelSize: Tokens.small
        visible: picture.status === Image.Error
        Layout.fillWidth: true
    }
}
