// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// A choice of one option.
T.ComboBox {
    id: box

    /// Its name for screen readers: that of the FieldBox around it, unless given.
    property string label: (box.parent?.parent as FieldBox)?.label ?? ""
    property bool wrong: false

    implicitWidth: Tokens.fieldWidth
    implicitHeight: Tokens.controlHeight
    leftPadding: box.mirrored ? Tokens.gap + Tokens.iconSize : Tokens.gap
    rightPadding: box.mirrored ? Tokens.gap : Tokens.gap + Tokens.iconSize
    font.pixelSize: Tokens.body
    focusPolicy: Qt.StrongFocus
    Accessible.name: box.label
    Keys.onReturnPressed: box.popup.open()
    Keys.onEnterPressed: box.popup.open()

    delegate: RowDelegate {
        id: entry

        required property int index

        width: ListView.view.width
        text: box.textAt(entry.index)
        highlighted: box.highlightedIndex === entry.index
        Accessible.name: entry.text

        contentItem: Label {
            text: entry.text
            font.weight: box.currentIndex === entry.index ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    indicator: Icon {
        x: box.mirrored ? Tokens.gap : box.width - width - Tokens.gap
        y: Math.round((box.height - height) / 2)
        source: Icons.down
        size: Tokens.small
    }

    contentItem: T.TextField {
        text: box.editable ? box.editText : box.displayText
        enabled: box.editable
        readOnly: box.down
        autoScroll: box.editable
        color: Tokens.text
        selectionColor: Tokens.accent
        selectedTextColor: Tokens.accentText
        font: box.font
        LayoutMirroring.enabled: false // Qt 6.8 does not move the text when that comes.
        horizontalAlignment: Tokens.mirrored ? TextInput.AlignRight : undefined
        verticalAlignment: Text.AlignVCenter
        Accessible.name: box.label
        Accessible.ignored: !box.editable
    }

    background: Rectangle {
        color: box.hovered && !box.editable ? Tokens.hover : Tokens.surface
        radius: Tokens.radius
        border.width: box.activeFocus ? Tokens.ring : Tokens.hair
        border.color: box.wrong ? Tokens.danger : box.activeFocus ? Tokens.focus : Tokens.outline
    }

    popup: T.Popup {
        y: box.height + Tokens.tiny
        width: box.width
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Tokens.editorHeight * 2)
        margins: Tokens.gap
        padding: Tokens.space

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: box.delegateModel
            currentIndex: box.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
        }

        background: Rectangle {
            color: Tokens.surface
            radius: Tokens.radius
            border.width: Tokens.hair
            border.color: Tokens.outline
        }
    }
}
