// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A field of one line. Line ends, which nobody would see, are removed from pasted text: those around it are left out,
/// and one within is a space.
T.TextField {
    id: field

    /// Its name for screen readers: that of the FieldBox around it, unless given.
    property string label: (field.parent?.parent as FieldBox)?.label ?? ""
    property bool wrong: false
    /// True to refuse a paste with a line end within: nobody can tell what a space would do.
    property bool strict: false
    /// True if the last paste was refused.
    property bool refused: false
    /// Text before the last edit.
    property string before
    property bool tidying: false
    /// Text that stands in the field until the person types another.
    property string proposed
    property bool touched: false

    /// Begins anew with the proposed text.
    function propose(): void {
        field.touched = false;
        field.text = field.proposed;
    }

    /// Tidies the text that has come in since `before`; it ends where the cursor is.
    function tidy(): void {
        if (field.tidying)
            return;
        const end = field.cursorPosition;
        let start = 0;
        while (start < end && start < field.before.length && field.before[start] === field.text[start])
            ++start;
        const came = field.text.slice(start, end);
        const kept = came.replace(/^[\n\r\u2028\u2029]+|[\n\r\u2028\u2029]+$/g, "");
        const joined = kept.replace(/[\n\r\u2028\u2029]+/g, " ");
        field.refused = field.strict && joined !== kept;
        if (joined === came)
            return;
        const before = field.before;
        field.tidying = true;
        if (field.refused) {
            field.clear();
            field.insert(0, before);
            field.cursorPosition = start;
        } else {
            field.remove(start, end);
            field.insert(start, joined);
        }
        field.tidying = false;
    }

    /// Lets Enter end the composition of an input method, and do nothing else.
    function settle(event: KeyEvent): void {
        event.accepted = field.inputMethodComposing;
        if (field.inputMethodComposing)
            InputMethod.commit();
    }

    implicitWidth: Tokens.fieldWidth
    implicitHeight: Tokens.controlHeight
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    color: Tokens.text
    selectionColor: Tokens.accent
    selectedTextColor: Tokens.accentText
    placeholderTextColor: Tokens.dimText
    font.pixelSize: Tokens.body
    LayoutMirroring.enabled: false // Qt 6.8 does not move the text when that comes.
    horizontalAlignment: Tokens.mirrored ? TextInput.AlignRight : undefined
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.name: field.label
    onProposedChanged: {
        if (!field.touched)
            field.text = field.proposed;
    }
    onTextEdited: {
        field.touched = true;
        field.tidy();
    }
    onTextChanged: field.before = field.text
    Keys.priority: Keys.BeforeItem
    Keys.onReturnPressed: event => field.settle(event)
    Keys.onEnterPressed: event => field.settle(event)

    Label {
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        height: field.height
        text: field.placeholderText
        color: field.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        visible: !field.length && !field.preeditText
        Accessible.ignored: true
    }

    background: Rectangle {
        color: field.enabled ? Tokens.surface : Tokens.sunken
        radius: Tokens.radius
        border.width: field.activeFocus ? Tokens.ring : Tokens.hair
        border.color: field.wrong ? Tokens.danger : field.activeFocus ? Tokens.focus : Tokens.outline
    }
}
