// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One line to type in. `label` is its name for screen readers; FieldBox shows it above.
T.TextField {
    id: field

    property string label
    property bool wrong: false

    implicitWidth: Tokens.fieldWidth
    implicitHeight: Tokens.controlHeight
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    color: Tokens.text
    selectionColor: Tokens.accent
    selectedTextColor: Tokens.accentText
    placeholderTextColor: Tokens.dimText
    font.pixelSize: Tokens.body
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.name: field.label

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
