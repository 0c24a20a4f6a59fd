// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// A message. Rows of one sender close together show the sender once. Made of few items and without layouts: there are
/// many of them, and each burst of messages makes more.
Item {
    id: row

    required property int index
    required property int kind
    required property int delivery
    required property string nick
    required property string body
    required property string excerpt
    required property bool isLong
    required property bool styled
    required property string clock
    required property string messageId
    required property string problem
    required property bool historic
    required property bool mention
    required property bool removed
    required property bool reacted
    required property string answered
    required property real answeredPlace
    required property bool edited
    required property bool quiet
    required property string reached
    required property list<reactionChip> reactions
    required property bool hasFile
    required property fileTicket file
    required property bool own
    required property bool follows
    required property url picture
    required property string initials
    required property color colorOnLight
    required property color colorOnDark
    required property string accessibleName
    property MessageLook look: null
    property MessageSelection selection: null
    property FileSharing sharing: null
    property bool contact: false
    property bool retriable: true
    readonly property alias words: words
    /// True while the row waits to be used again.
    property bool pooled: false
    /// Height of the parts below the message.
    property real moreHeight: 0
    readonly property real wordsEnd: words.y + (row.hasFile && row.excerpt === "" ? 0 : words.height)
    readonly property real fileEnd: shared.active ? shared.y + shared.height : row.wordsEnd
    readonly property real moreY: row.fileEnd + (state.active ? state.height + Tokens.hair : 0)
    readonly property color tint: Tokens.nickColor(row.colorOnLight, row.colorOnDark)
    readonly property color ink: row.removed || row.historic || row.sending || row.waiting ? Tokens.dimText : Tokens.text
    readonly property bool action: row.kind === Timeline.Kind.Action
    readonly property bool failed: row.delivery === Timeline.Delivery.Failed
    readonly property bool sending: row.delivery === Timeline.Delivery.Sending
    readonly property bool waiting: row.delivery === Timeline.Delivery.Waiting
    readonly property int selectionStart: row.selection === null ? 0 : row.selection.startIn(row.index, row.selection.revision)
    readonly property int selectionEnd: row.selection === null ? 0 : row.selection.endIn(row.index, row.selection.revision)
    signal retryWanted(string id)
    signal discardWanted(string id)
    signal reactionToggled(int index, string emoji)
    signal versionsWanted(int index)
    signal jumpWanted(real place)
    /// See FileCard.
    signal fileWanted(fileTicket file, bool saves)
    /// The pointer has come, or gone.
    signal pointed(int index, bool there)

    /// Returns the text at `point`, or null.
    function textAt(point: point): MessageText {
        return words.contains(words.mapFromItem(row, point)) ? words : null;
    }

    /// Returns the place in the message that is nearest to `point`.
    function placeAt(point: point): int {
        return words.positionAt(words.mapFromItem(row, point));
    }

    /// Loads the file of the message, or shows it.
    function activateFile(): void {
        (shared.item as FileCard)?.activate();
    }

    /// Returns the targets of the links in the visible text.
    function links(): list<url> {
        return words.links();
    }

    ListView.onPooled: row.pooled = true
    ListView.onReused: row.pooled = false
    visible: !row.quiet
    implicitHeight: row.quiet ? 0 : row.moreY + row.moreHeight + (row.follows ? Tokens.tiny : Tokens.space)
    clip: true // Letters can be higher than a line.
    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleName

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: row.follows ? 0 : Tokens.hair
        color: row.mention ? Tokens.warningFill : Tokens.raised
        visible: row.mention || hover.hovered
    }
    HoverHandler {
        id: hover

        onHoveredChanged: row.pointed(row.index, hovered)
    }
    Avatar {
        x: Tokens.mirrored ? row.width - width - Tokens.wide : Tokens.wide
        y: Tokens.space + Tokens.tiny + Tokens.hair
        initials: row.initials
        tint: row.tint
        source: row.picture
        visible: !row.follows
    }
    Label {
        id: name

        x: Tokens.mirrored ? words.x + words.width - width : words.x
        y: Tokens.space
        width: Math.min(Math.ceil(implicitWidth), words.width - time.implicitWidth - Tokens.gap)
        text: row.nick
        color: row.tint
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        visible: !row.follows
        Accessible.ignored: true
    }
    // Beside the name, or where the picture would be while the pointer is there.
    Label {
        id: time

        x: {
            if (Tokens.mirrored)
                return row.follows ? row.width - width - Tokens.wide : name.x - width - Tokens.gap;
            return row.follows ? Tokens.wide : name.x + name.width + Tokens.gap;
        }
        y: row.follows ? words.y + Math.round((Tokens.body - Tokens.small) / 2) : name.y + name.baselineOffset - baselineOffset
        width: row.follows ? Tokens.avatarSize : implicitWidth
        text: row.historic && !row.follows ? qsTr("%1, before you joined").arg(row.clock) : row.clock
        dim: true
        font.pixelSize: Tokens.small
        fontSizeMode: row.follows ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: 1
        horizontalAlignment: row.follows ? Text.AlignRight : Text.AlignLeft
        visible: !row.follows || hover.hovered
        Accessible.ignored: true
    }
    Loader {
        id: answer

        active: row.answered !== ""
        x: words.x
        y: row.follows ? 0 : name.y + name.height + Tokens.hair
        width: words.width

        sourceComponent: AnswerLine {
            text: row.answered
            enabled: row.answeredPlace > 0
            onClicked: row.jumpWanted(row.answeredPlace)
        }
    }
    MessageText {
        id: words

        readonly property real inset: Tokens.wide + Tokens.avatarSize + Tokens.margin

        x: Tokens.mirrored ? row.width - width - words.inset : words.inset
        y: answer.active ? answer.y + answer.height + Tokens.tiny : answer.y
        width: Math.min(row.width - words.inset - Tokens.wide, Tokens.readingWidth)
        text: row.excerpt
        whole: row.isLong ? row.body : ""
        styled: row.styled
        mirrored: Tokens.mirrored
        look: row.look
        color: row.ink
        font.pixelSize: Tokens.body
        font.italic: row.action || row.removed
        selectionStart: row.selectionStart
        selectionEnd: row.selectionEnd
    }
    Loader {
        id: shared

        active: row.hasFile
        x: words.x
        y: row.wordsEnd + Tokens.tiny
        width: words.width

        sourceComponent: FileCard {
            sharing: row.sharing
            contact: row.contact && !row.own
            file: row.file
            own: row.own
            shown: !row.pooled
            onWanted: (file, saves) => row.fileWanted(file, saves)
        }
    }
    Loader {
        id: state

        active: row.reacted || row.edited || row.failed || row.sending || row.waiting || row.reached !== ""
        x: words.x
        y: row.fileEnd + Tokens.hair
        width: words.width

        sourceComponent: row.reacted || row.edited ? thoughts : fate
    }
    Component {
        id: fate

        MessageState {
            delivery: row.delivery
            problem: row.problem
            retriable: row.retriable
            reached: row.reached
            onRetryWanted: row.retryWanted(row.messageId)
            onDiscardWanted: row.discardWanted(row.messageId)
        }
    }
    Component {
        id: thoughts

        ReactionChips {
            chips: row.reactions
            edited: row.edited
            reached: row.reached
            onVersionsWanted: row.versionsWanted(row.index)
            onToggled: emoji => row.reactionToggled(row.index, emoji)
        }
    }
    FocusRing {
        anchors.margins: Tokens.tiny
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
    }
}
