// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Below a file in a message: its name and size, and actions on it.
RowLayout {
    id: bar

    required property FileView view
    required property string name
    /// Outcome of saving it.
    property string told
    readonly property bool asked: bar.view.state === FileView.State.Asked
    readonly property bool loading: bar.view.state === FileView.State.Loading
    readonly property bool here: bar.view.state === FileView.State.Here
    readonly property bool failed: bar.view.state === FileView.State.Failed
    signal showWanted
    signal saveWanted

    spacing: Tokens.gap

    // The end of a host says whose it is.
    TextMetrics {
        id: host

        text: bar.view.host
        font.pixelSize: Tokens.body
        elide: Text.ElideLeft
        elideWidth: Math.max(Tokens.leastFieldWidth, Math.min(Tokens.menuWidth, bar.width / 2))
    }
    Icon {
        source: Icons.file
        color: Tokens.dimText
        size: Tokens.iconSize
    }
    Label {
        text: bar.name
        elide: Text.ElideMiddle
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), Tokens.menuWidth)
        Accessible.ignored: true
    }
    Label {
        text: bar.told !== "" ? bar.told : bar.view.words
        color: bar.failed ? Tokens.danger : Tokens.dimText
        font.pixelSize: Tokens.small
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
    ProgressLine {
        value: Math.max(0, bar.view.progress)
        visible: bar.loading
        Layout.preferredWidth: Tokens.leastFieldWidth
    }
    Button {
        text: bar.failed ? qsTr("Retry") : qsTr("Load from %1").arg(host.elidedText)
        flat: true
        focusPolicy: Qt.TabFocus
        Accessible.name: bar.failed ? text : qsTr("Load from %1").arg(bar.view.host)
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: bar.asked || bar.failed
        onClicked: bar.view.load()
    }
    Button {
        text: qsTr("Cancel")
        flat: true
        focusPolicy: Qt.TabFocus
        visible: bar.loading
        onClicked: bar.view.cancel()
    }
    Button {
        text: qsTr("Open")
        flat: true
        focusPolicy: Qt.TabFocus
        visible: bar.here
        onClicked: bar.showWanted()
    }
    Button {
        text: qsTr("Save as...")
        flat: true
        focusPolicy: Qt.TabFocus
        visible: bar.here
        onClicked: bar.saveWanted()
    }
    Item {
        Layout.fillWidth: true
    }
}
