// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What somebody said. Rows of one sender close together show the sender once.
Item {
    id: row

    required property int index
    required property int kind
    required property int delivery
    required property string nick
    required property string excerpt
    required property bool isLong
    required property string clock
    required property string messageId
    required property string problem
    required property bool historic
    required property bool mention
    required property bool follows
    required property string initials
    required property color colorOnLight
    required property color colorOnDark
    required property string accessibleName
    /// The text that something else shows just now, to be selected.
    property Item selecting: null
    property bool retriable: true
    property alias words: words
    /// More below the message.
    default property alias footer: footer.data
    readonly property color tint: Tokens.nickColor(row.colorOnLight, row.colorOnDark)
    readonly property color ink: row.historic || row.sending || row.waiting ? Tokens.dimText : Tokens.text
    readonly property bool action: row.kind === Timeline.Kind.Action
    readonly property bool failed: row.delivery === Timeline.Delivery.Failed
    readonly property bool sending: row.delivery === Timeline.Delivery.Sending
    readonly property bool waiting: row.delivery === Timeline.Delivery.Waiting
    signal retryWanted(string id)
    signal discardWanted(string id)

    /// The text at `point`, or null.
    function textAt(point: point): Item {
        return words.contains(words.mapFromItem(row, point)) ? words : null;
    }

    implicitHeight: column.implicitHeight + (row.follows ? Tokens.tiny : Tokens.gap)
    clip: true // Letters can be higher than a line.
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleName

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: row.follows ? 0 : Tokens.space
        color: row.mention ? Tokens.warningFill : hover.hovered ? Tokens.raised : "transparent"
    }
    HoverHandler {
        id: hover
    }
    Avatar {
        x: Tokens.wide
        y: Tokens.space + Tokens.tiny + Tokens.hair
        initials: row.initials
        tint: row.tint
        visible: !row.follows
    }
    Label {
        x: Tokens.wide
        y: column.y + Math.round((Tokens.body - Tokens.small) / 2)
        width: Tokens.avatarSize
        text: row.clock
        dim: true
        font.pixelSize: Tokens.small
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 1
        horizontalAlignment: Text.AlignRight
        visible: row.follows && hover.hovered
        Accessible.ignored: true
    }

    ColumnLayout {
        id: column

        x: Tokens.wide + Tokens.avatarSize + Tokens.margin
        y: row.follows ? 0 : Tokens.space
        width: Math.min(row.width - x - Tokens.wide, Tokens.readingWidth)
        spacing: Tokens.hair

        RowLayout {
            spacing: Tokens.gap
            visible: !row.follows

            FittedLabel {
                text: row.nick
                color: row.tint
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Label {
                text: row.historic ? qsTr("%1, before you joined").arg(row.clock) : row.clock
                dim: true
                font.pixelSize: Tokens.small
                Accessible.ignored: true
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Label {
            id: words

            text: row.action && row.follows ? row.nick + " " + row.excerpt : row.excerpt
            color: row.selecting === words ? "transparent" : row.ink
            font.italic: row.action
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        MessageState {
            visible: row.failed || row.sending || row.waiting
            delivery: row.delivery
            problem: row.problem
            retriable: row.retriable
            Layout.fillWidth: true
            onRetryWanted: row.retryWanted(row.messageId)
            onDiscardWanted: row.discardWanted(row.messageId)
        }
        ColumnLayout {
            id: footer

            spacing: 0
        }
    }
    FocusRing {
        anchors.margins: Tokens.tiny
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    }
}
