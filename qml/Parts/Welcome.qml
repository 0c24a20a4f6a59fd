// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// Icon and name of the program, and a sentence.
ColumnLayout {
    id: welcome

    property string title: qsTr("Parlour")
    property string text

    spacing: Tokens.gap

    Image {
        source: Qt.resolvedUrl("parlour.svg")
        sourceSize: Qt.size(Tokens.bigPicture, Tokens.bigPicture)
        Layout.alignment: Qt.AlignHCenter
    }
    Heading {
        page: true
        text: welcome.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: welcome.text
        dim: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        Layout.fillWidth: true
    }
}
