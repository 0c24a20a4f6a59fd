// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls

/// The list of all keys.
Dialog {
    id: dialog

    /// Width of the widest key.
    property real keysWidth: 0

    component Key: RowLayout {
        id: key

        required property string keys
        required property string text

        spacing: Tokens.wide
        Layout.fillWidth: true
        Accessible.role: Accessible.ListItem
        Accessible.name: [key.keys, key.text].join(": ")

        Label {
            id: keys

            text: key.keys
            font.weight: Font.DemiBold
            Layout.preferredWidth: dialog.keysWidth
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
            Component.onCompleted: dialog.keysWidth = Math.max(dialog.keysWidth, Math.ceil(keys.implicitWidth))
        }
        Label {
            text: key.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    title: qsTr("Keyboard")
    acceptText: qsTr("Close")
    cancellable: false
    usualWidth: Tokens.dialogWidth
    onOpened: area.forceActiveFocus()

    contentItem: ScrollArea {
        id: area

        implicitHeight: page.implicitHeight
        activeFocusOnTab: true
        Keys.onPressed: event => {
            const steps = {
                [Qt.Key_Up]: -Tokens.rowHeight,
                [Qt.Key_Down]: Tokens.rowHeight,
                [Qt.Key_PageUp]: -area.height,
                [Qt.Key_PageDown]: area.height,
                [Qt.Key_Home]: -area.contentHeight,
                [Qt.Key_End]: area.contentHeight
            };
            event.accepted = event.key in steps;
            if (event.accepted)
                area.contentY = Math.max(0, Math.min(area.contentY + steps[event.key], area.contentHeight - area.height));
        }
        Keys.onReturnPressed: dialog.confirm()
        Keys.onEnterPressed: dialog.confirm()

        ColumnLayout {
            id: page

            anchors.left: parent.left
            width: parent.width - Tokens.margin
            spacing: Tokens.gap

            Key {
                keys: qsTr("Ctrl+K")
                text: qsTr("Go to a room, a person or a command by name")
            }
            Key {
                keys: qsTr("Alt+Up, Alt+Down")
                text: qsTr("Previous and next room or private conversation")
            }
            Key {
                keys: qsTr("Ctrl+Shift+Up, Down")
                text: qsTr("Move the room in the list")
            }
            Key {
                keys: qsTr("Ctrl+J")
                text: qsTr("Join a room")
            }
            Key {
                keys: qsTr("Ctrl+B")
                text: qsTr("Browse rooms")
            }
            Key {
                keys: qsTr("Ctrl+N")
                text: qsTr("New room")
            }
            Key {
                keys: qsTr("Ctrl+Shift+K")
                text: qsTr("Contacts")
            }
            Key {
                keys: qsTr("Enter")
                text: qsTr("Send the message, open the row, press the button")
            }
            Key {
                keys: qsTr("Shift+Enter")
                text: qsTr("New line in the message")
            }
            Key {
                keys: qsTr("Tab")
                text: qsTr("Finish the name that is begun, then the next one")
            }
            Key {
                keys: qsTr("Ctrl+.")
                text: qsTr("Emoji; also :name: in the message")
            }
            Key {
                keys: qsTr("Ctrl+C")
                text: qsTr("Copy the chosen message")
            }
            Key {
                keys: qsTr("Up")
                text: qsTr("Edit your last message, while nothing is written")
            }
            Key {
                keys: qsTr("R")
                text: qsTr("Reply to the chosen message")
            }
            Key {
                keys: qsTr("Menu, Shift+F10")
                text: qsTr("What can be done with the chosen message")
            }
            Key {
                keys: qsTr("Space, Ctrl+A, Delete")
                text: qsTr("In a room's lists: choose, choose all, remove")
            }
            Key {
                keys: qsTr("Ctrl+F")
                text: qsTr("Search this conversation; in settings and lists: find a setting, a person or an address")
            }
            Key {
                keys: qsTr("Ctrl+Shift+F")
                text: qsTr("Search all messages")
            }
            Key {
                keys: qsTr("Ctrl+Enter")
                text: qsTr("Save the room settings")
            }
            Key {
                keys: qsTr("Ctrl+,")
                text: qsTr("Preferences")
            }
            Key {
                keys: qsTr("Ctrl+Q")
                text: qsTr("Quit")
            }
            Key {
                keys: qsTr("Shift+Escape")
                text: qsTr("Mark all as read")
            }
            Key {
                keys: qsTr("Shift+Page Up")
                text: qsTr("Go to the first unread message")
            }
            Key {
                keys: qsTr("Escape")
                text: qsTr("Go back one step")
            }
            Key {
                keys: qsTr("Tab, arrows")
                text: qsTr("Move between things, and inside lists")
            }
            Key {
                keys: qsTr("F1")
                text: qsTr("This page")
            }
        }
    }
}
