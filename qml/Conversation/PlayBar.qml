// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Below a file with sound or moving pictures: plays it, and shows how far that is.
RowLayout {
    id: bar

    required property PlayedFile player
    /// Name of the file, for a place in a sentence.
    required property string name

    spacing: Tokens.gap

    IconButton {
        text: bar.player.wanted ? qsTr("Pause %1").arg(bar.name) : qsTr("Play %1").arg(bar.name)
        source: bar.player.wanted ? Icons.pause : Icons.play
        visible: !bar.player.failed
        onClicked: bar.player.toggle()
    }
    Slider {
        id: slider

        to: Math.max(1, bar.player.length)
        stepSize: 5000
        enabled: bar.player.length > 0
        visible: !bar.player.failed
        Layout.fillWidth: true
        Layout.maximumWidth: Tokens.fieldWidth
        Accessible.name: qsTr("Position in %1").arg(bar.name)
        onMoved: bar.player.seek(slider.value)

        Binding {
            target: slider
            property: "value"
            value: bar.player.position
            when: !slider.pressed
            restoreMode: Binding.RestoreNone
        }
    }
    Label {
        text: bar.player.times
        dim: true
        font.pixelSize: Tokens.small
        visible: !bar.player.failed && text !== ""
    }
    AnnouncedLabel {
        text: bar.player.words
        color: bar.player.failed ? Tokens.danger : Tokens.dimText
        font.pixelSize: Tokens.small
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    Item {
        visible: bar.player.words === ""
        Layout.fillWidth: true
        Layout.preferredHeight: Tokens.controlHeight
    }
}
