// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// Facts about an occupant of a room, or anybody with an address, and a note about them.
Dialog {
    id: dialog

    required property Account account
    property alias room: card.room
    property alias person: card.person
    property alias address: card.address
    /// Their messages are to be searched.
    signal saidWanted(query: string)

    title: card.name
    cancelText: qsTr("Close")
    onOpened: page.forceActiveFocus()

    PersonCard {
        id: card

        account: dialog.account
    }

    contentItem: ScrollArea {
        id: page

        implicitHeight: content.implicitHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.Pane
        Accessible.name: dialog.title
        Keys.onDownPressed: page.scroll(Tokens.rowHeight)
        Keys.onUpPressed: page.scroll(-Tokens.rowHeight)

        ColumnLayout {
            id: content

            width: parent.width
            spacing: Tokens.margin

            RowLayout {
                spacing: Tokens.margin

                Avatar {
                    initials: card.initials
                    tint: Tokens.nickColor(card.colorOnLight, card.colorOnDark)
                    source: card.picture
                    size: Tokens.bigPicture
                    Layout.alignment: Qt.AlignTop
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Picture of the person")
                    Accessible.ignored: !pictured
                }
                ColumnLayout {
                    spacing: Tokens.space

                    Label {
                        text: card.shownAddress
                        dim: true
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                    }
                    Label {
                        text: card.remark
                        color: Tokens.warning
                        wrapMode: Text.Wrap
                        maximumLineCount: 4
                        elide: Text.ElideRight
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                    PersonFacts {
                        facts: card.whereabouts
                    }
                }
            }
            PersonFacts {
                title: qsTr("Profile")
                facts: card.profile
                remark: card.profileRemark
                Layout.fillWidth: true
            }
            PersonFacts {
                title: qsTr("In this room")
                facts: card.here
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Search what they said here")
                icon.source: Icons.search
                flat: true
                leftPadding: Tokens.space
                visible: card.query !== ""
                onClicked: {
                    dialog.saidWanted(card.query);
                    dialog.reject();
                }
            }
            PersonFacts {
                title: qsTr("In your other rooms")
                facts: card.elsewhere
                Layout.fillWidth: true
            }
            ColumnLayout {
                spacing: Tokens.space
                Layout.fillWidth: true

                Heading {
                    text: qsTr("Your note")
                    Layout.fillWidth: true
                }
                TextArea {
                    id: note

                    label: qsTr("Your note")
                    placeholderText: qsTr("Only you can read it.")
                    text: card.note
                    visible: card.notable
                    Layout.fillWidth: true
                    Layout.minimumHeight: 2 * Tokens.controlHeight
                    onTextChanged: {
                        if (note.length > card.maxNote)
                            note.remove(card.maxNote, note.length);
                    }
                    onEditingFinished: card.note = note.text
                }
                Note {
                    text: card.notable ? qsTr("It stays on this computer, and is never sent.") : qsTr("No note is possible here: this room does not tell people apart.")
                }
            }
        }
    }

    onAboutToHide: card.note = note.text
}
