// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A picture of a form field (XEP-0221). Nothing is fetched from a stranger's address before the person asks for it.
ColumnLayout {
    id: media

    required property string address
    /// True for an attached picture, which was checked already.
    readonly property bool present: media.address.startsWith("data:image/png;base64,")
    readonly property bool fetching: remote.state === RemotePicture.State.Fetching

    spacing: Tokens.tiny

    RemotePicture {
        id: remote

        address: media.present ? "" : media.address
    }
    RowLayout {
        spacing: Tokens.gap
        visible: !media.present && remote.state !== RemotePicture.State.Shown

        Note {
            text: remote.host !== "" ? qsTr("With a picture from %1").arg(remote.host) : qsTr("With a picture that Parlour does not fetch")
        }
        Button {
            text: qsTr("Show picture")
            flat: true
            visible: remote.host !== "" && !media.fetching
            Accessible.name: qsTr("Show picture from %1").arg(remote.host)
            onClicked: remote.fetch()
        }
    }
    BusyLine {
        running: media.fetching
        Layout.fillWidth: true
    }
    Image {
        id: picture

        source: media.present ? media.address : remote.source
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        visible: status === Image.Ready
        Layout.maximumWidth: implicitWidth
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Picture")
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("The picture could not be loaded.")
        color: Tokens.danger
        font.pixelSize: Tokens.small
        visible: picture.status === Image.Error || remote.state === RemotePicture.State.Failed
        Layout.fillWidth: true
    }
}
