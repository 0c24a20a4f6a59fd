// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// A field for a secret. The label stands in the placeholder, too: a masked field has no other name in the
/// accessibility tree.
TextField {
    id: field

    property bool revealed: false
    /// True if Caps Lock is on, as far as the typed letters tell.
    property bool capsLock: false
    readonly property string hint: {
        if (field.refused)
            return qsTr("A password is a single line. What you pasted has more than one, so nothing was taken.");
        return field.capsLock && field.activeFocus ? qsTr("Caps Lock is on.") : "";
    }

    strict: true
    placeholderText: field.label
    echoMode: field.revealed ? TextInput.Normal : TextInput.Password
    passwordMaskDelay: 0
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhHiddenText
    leftPadding: Tokens.mirrored ? reveal.width + Tokens.gap : Tokens.gap
    rightPadding: Tokens.mirrored ? Tokens.gap : reveal.width + Tokens.gap
    onRefusedChanged: {
        if (field.refused)
            field.Accessible.announce(field.hint, Accessible.Assertive);
    }
    Keys.onPressed: event => {
        const typed = event.text;
        if (event.key === Qt.Key_CapsLock)
            field.capsLock = !field.capsLock;
        else if (typed.length === 1 && typed.toUpperCase() !== typed.toLowerCase())
            field.capsLock = (typed === typed.toUpperCase()) !== Boolean(event.modifiers & Qt.ShiftModifier);
    }

    IconButton {
        id: reveal

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - Tokens.space
        anchors.rightMargin: Tokens.tiny
        source: field.revealed ? Icons.hide : Icons.show
        text: field.revealed ? qsTr("Hide password") : qsTr("Show password")
        onClicked: field.revealed = !field.revealed
    }
}
