// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A field of several lines. Tab moves on instead of being typed.
T.TextArea {
    id: area

    /// Its name for screen readers: that of the FieldBox around it, unless given.
    property string label: (area.parent?.parent as FieldBox)?.label ?? ""
    property bool wrong: false
    property bool framed: true
    /// True while completions are shown: Tab takes one.
    property bool offered: false
    signal taken
    /// Tab was pressed at the end of the text. The focus moves on unless the text is another one afterwards.
    signal completionWanted

    implicitWidth: Tokens.fieldWidth
    implicitHeight: Math.max(Tokens.controlHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: Tokens.gap
    rightPadding: Tokens.gap
    topPadding: Math.round((Tokens.controlHeight - metrics.height) / 2)
    bottomPadding: topPadding
    color: Tokens.text
    selectionColor: Tokens.accent
    selectedTextColor: Tokens.accentText
    placeholderTextColor: Tokens.dimText
    font.pixelSize: Tokens.body
    textFormat: TextEdit.PlainText
    LayoutMirroring.enabled: false // The text has its own direction.
    horizontalAlignment: Tokens.mirrored && area.length === 0 ? TextEdit.AlignRight : undefined
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.name: area.label
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: {
        if (area.inputMethodComposing)
            return;
        if (area.offered)
            return area.taken();
        const before = area.text;
        if (area.cursorPosition === area.length)
            area.completionWanted();
        if (area.text === before)
            area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    FontMetrics {
        id: metrics

        font: area.font
    }

    Label {
        x: area.leftPadding
        y: area.topPadding
        width: area.width - area.leftPadding - area.rightPadding
        text: area.placeholderText
        color: area.placeholderTextColor
        elide: Text.ElideRight
        visible: !area.length && !area.preeditText
        Accessible.ignored: true
    }

    background: Rectangle {
        visible: area.framed
        color: area.enabled ? Tokens.surface : Tokens.sunken
        radius: Tokens.radius
        border.width: area.activeFocus ? Tokens.ring : Tokens.hair
        border.color: area.wrong ? Tokens.danger : area.activeFocus ? Tokens.focus : Tokens.outline
    }
}
