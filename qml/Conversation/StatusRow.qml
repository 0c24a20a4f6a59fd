// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// Joins, leaves and other changes of people. A folded row can be unfolded.
NoticeRow {
    id: row

    required property bool isLong
    required property bool unfolded
    signal unfoldWanted(int index, bool unfolded)

    reserved: toggle.visible ? toggle.width + Tokens.space : 0

    FontMetrics {
        id: first

        font: row.words.font
    }
    Button {
        id: toggle

        readonly property real taken: Math.min(row.words.implicitWidth, row.words.width) + Tokens.space

        x: Tokens.mirrored ? row.words.x + row.words.width - toggle.taken - width : row.words.x + toggle.taken
        y: row.words.y - Math.round((height - first.height) / 2)
        height: Tokens.linkHeight
        implicitHeight: Tokens.linkHeight
        topPadding: 0
        bottomPadding: 0
        leftPadding: Tokens.space
        rightPadding: Tokens.space
        flat: true
        font.pixelSize: Tokens.small
        text: row.unfolded ? qsTr("Show less") : qsTr("Show each")
        visible: row.isLong
        onClicked: row.unfoldWanted(row.index, !row.unfolded)
    }
}
