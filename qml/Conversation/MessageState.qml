// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Line below a message of ours: the receipt of the other; or, where it has not arrived, the reason, and what can be
/// done.
RowLayout {
    id: state

    required property int delivery
    required property string problem
    required property bool retriable
    /// Receipt of the other, as a word; empty if there is none.
    property string reached: ""
    readonly property bool failed: state.delivery === Timeline.Delivery.Failed
    readonly property bool waiting: state.delivery === Timeline.Delivery.Waiting
    signal retryWanted
    signal discardWanted

    spacing: Tokens.space

    Icon {
        source: state.failed ? Icons.warning : state.reached !== "" ? Icons.check : Icons.clock
        color: state.failed ? Tokens.danger : Tokens.dimText
        size: Tokens.small
    }
    Label {
        text: {
            if (state.failed)
                return qsTr("Not delivered. %1").arg(state.problem);
            if (state.waiting)
                return qsTr("Waiting for the room");
            return state.reached || qsTr("Sending");
        }
        color: state.failed ? Tokens.danger : Tokens.dimText
        font.pixelSize: Tokens.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Accessible.ignored: true
    }
    Button {
        text: qsTr("Retry")
        focusPolicy: Qt.TabFocus
        visible: state.failed && state.retriable
        onClicked: state.retryWanted()
    }
    Button {
        text: qsTr("Discard")
        focusPolicy: Qt.TabFocus
        visible: state.failed || state.waiting
        onClicked: state.discardWanted()
    }
    Item {
        Layout.fillWidth: true
    }
}
