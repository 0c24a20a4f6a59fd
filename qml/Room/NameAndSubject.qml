// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The room's name with its address, and its subject, which opens the dialog about it.
ColumnLayout {
    id: title

    required property Room room
    signal subjectWanted

    spacing: 0

    RowLayout {
        spacing: Tokens.gap

        Heading {
            text: title.room.details.name
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Accessible.description: title.room.details.shownAddress

            HoverHandler {
                id: nameHover
            }
            ToolTip {
                text: [title.room.details.name, title.room.details.shownAddress].join("\n")
                shown: nameHover.hovered
            }
        }
        LockMark {
            visible: title.room.details.passwordProtected
        }
        Label {
            text: title.room.subject.line ? title.room.details.shownAddress : ""
            dim: true
            font.pixelSize: Tokens.small
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    Label {
        id: subject

        text: title.room.subject.line || title.room.details.shownAddress
        horizontalAlignment: Text.AlignLeft // Below the name, whatever its script.
        dim: true
        font.pixelSize: Tokens.small
        elide: Text.ElideRight
        maximumLineCount: 1
        Layout.fillWidth: true

        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Subject")
        Accessible.description: subject.text
        Accessible.onPressAction: title.subjectWanted()
        Keys.onReturnPressed: title.subjectWanted()
        Keys.onSpacePressed: title.subjectWanted()

        FocusRing {
            anchors.margins: -Tokens.tiny
            visible: subject.activeFocus
        }
        TapHandler {
            onTapped: title.subjectWanted()
        }
        HoverHandler {
            id: subjectHover

            cursorShape: Qt.PointingHandCursor
        }
        ToolTip {
            text: subject.text
            shown: subjectHover.hovered && subject.truncated
        }
    }
}
