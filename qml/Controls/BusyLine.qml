// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Indicator of work that takes an unknown time.
Rectangle {
    id: line

    property bool running: true

    implicitHeight: Tokens.tiny + Tokens.hair
    implicitWidth: Tokens.fieldWidth
    radius: height / 2
    color: Tokens.sunken
    clip: true
    visible: line.running
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("In progress")

    Rectangle {
        id: runner

        width: Tokens.reducedMotion ? line.width : line.width / 4
        height: line.height
        radius: line.radius
        color: Tokens.accent
        opacity: Tokens.reducedMotion ? 0.5 : 1

        SequentialAnimation on x {
            running: line.running && line.visible && !Tokens.reducedMotion
            loops: Animation.Infinite

            NumberAnimation {
                from: -runner.width
                to: line.width
                duration: Tokens.busyMotion
            }
        }
    }
}
