// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// The field for a message, and the button that sends it. Enter sends, Shift+Enter starts a new line. An emoji comes
/// from its shortcode or from a picker.
FocusScope {
    id: editor

    required property string draft
    required property bool sendable
    property string placeholderText
    property RecentEmoji recent: null
    /// Files to be sent with it; null where there can be none.
    property Attachments attachments: null
    signal edited(string text)
    signal sendWanted
    /// See TextArea.
    signal completionWanted
    /// True if Escape cancels something.
    property bool cancellable: false
    signal cancelWanted
    /// Up was pressed in an empty field.
    signal editWanted

    /// Sends the text. The part that an input method still composes is put into it first: it must not stay behind.
    function send(): void {
        if (area.inputMethodComposing)
            InputMethod.commit();
        if (!area.inputMethodComposing)
            editor.sendWanted();
    }

    /// Handles keys that are not for the text; returns whether it was one.
    function press(event: KeyEvent): bool {
        if (event.key === Qt.Key_Escape && editor.cancellable)
            editor.cancelWanted();
        else if (event.matches(StandardKey.Paste) && editor.attachments?.paste())
            return true;
        else if (event.key === Qt.Key_Up && event.modifiers === Qt.NoModifier && area.text === "")
            editor.editWanted();
        else
            return false;
        return true;
    }

    function insert(emoji: string): void {
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, emoji);
        editor.recent?.remember(emoji);
    }

    implicitHeight: Math.min(area.implicitHeight, Tokens.editorHeight)

    Rectangle {
        anchors.fill: parent
        radius: Tokens.cardRadius
        color: Tokens.surface
        border.width: area.activeFocus ? Tokens.ring : Tokens.hair
        border.color: area.activeFocus ? Tokens.focus : Tokens.outline
    }
    Flickable {
        anchors.fill: parent
        anchors.rightMargin: button.width + smiley.width + (attach.visible ? attach.width : 0)
        contentHeight: area.implicitHeight
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        T.TextArea.flickable: TextArea {
            id: area

            label: qsTr("Message")
            placeholderText: editor.placeholderText
            framed: false
            focus: true
            leftPadding: Tokens.margin
            rightPadding: Tokens.mirrored ? Tokens.margin : Tokens.gap
            offered: choices.visible
            onTaken: choices.take()
            onCompletionWanted: editor.completionWanted()
            onTextChanged: {
                editor.edited(area.text);
                choices.follow(area.text, area.cursorPosition);
            }
            onCursorPositionChanged: choices.follow(area.text, area.cursorPosition)
            Component.onCompleted: {
                area.text = editor.draft;
                area.cursorPosition = area.length;
            }
            Keys.onPressed: event => {
                if (choices.visible && !area.inputMethodComposing)
                    choices.press(event);
                if (event.accepted)
                    return;
                event.accepted = !area.inputMethodComposing && editor.press(event);
                if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                    return;
                if (event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier | Qt.AltModifier))
                    return;
                event.accepted = true;
                if (area.inputMethodComposing)
                    InputMethod.commit();
                else
                    editor.send();
            }
        }
    }
    EmojiChoices {
        id: choices

        anchors.left: parent.left
        anchors.bottom: parent.top
        anchors.bottomMargin: Tokens.space
        width: Math.min(implicitWidth, parent.width)
        visible: choices.open && area.activeFocus
        z: 1
        onTaken: (start, emoji) => {
            area.select(start, area.cursorPosition);
            editor.insert(emoji);
        }
    }
    EmojiButton {
        id: smiley

        anchors.right: button.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.tiny
        height: button.height
        recent: editor.recent
        hasKeys: area.activeFocus
        onPicked: emoji => editor.insert(emoji)
        onClosed: area.forceActiveFocus()
    }
    AttachButton {
        id: attach

        anchors.right: smiley.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Tokens.tiny
        height: button.height
        visible: editor.attachments !== null
        onChosen: files => editor.attachments.add(files)
        onEnded: area.forceActiveFocus()
    }
    IconButton {
        id: button

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Tokens.tiny
        height: Tokens.controlHeight - 2 * Tokens.tiny
        source: Icons.send
        text: qsTr("Send")
        icon.color: button.enabled ? Tokens.accent : Tokens.dimText
        enabled: editor.sendable || area.inputMethodComposing
        focusPolicy: Qt.TabFocus // Keeps the composition going until it is in the text.
        onClicked: {
            editor.send();
            area.forceActiveFocus();
        }
    }

    onDraftChanged: {
        if (area.text === editor.draft)
            return;
        area.text = editor.draft;
        area.cursorPosition = area.length;
    }
}
