// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The occupants of the room, by role.
Rectangle {
    id: panel

    required property Room room
    required property Account account
    readonly property bool hasKeyboard: filter.activeFocus || list.activeFocus

    /// The messages of this person are to be removed.
    signal cleanupWanted(person: identity)
    /// Messages of somebody are to be searched.
    signal saidWanted(query: string)

    color: Tokens.raised
    implicitWidth: Tokens.panelWidth

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            spacing: Tokens.gap
            Layout.margins: Tokens.margin
            Layout.bottomMargin: Tokens.gap

            Label {
                text: qsTr("%n people", "", panel.room.people.list.count)
                dim: true
                font.pixelSize: Tokens.small
                Layout.fillWidth: true
            }
            TextField {
                id: filter

                label: qsTr("Find a person")
                placeholderText: label
                Layout.fillWidth: true
                onTextChanged: panel.room.people.list.filter = text
                Keys.onEscapePressed: event => {
                    event.accepted = filter.text !== "";
                    filter.clear();
                }
                Keys.onDownPressed: list.forceActiveFocus()
            }
        }
        List {
            id: list

            model: panel.room.people.list
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("People")
            Layout.fillWidth: true
            Layout.fillHeight: true
            section.property: "group"
            Keys.onPressed: event => event.accepted = list.asksMenu(event) && list.askForMenu()
            Keys.onReturnPressed: list.askForMenu()
            Keys.onEnterPressed: list.askForMenu()

            section.delegate: Label {
                required property string section

                text: section + "  %L1".arg(panel.room.people.list.groupSizes[section] ?? 0)
                dim: true
                width: ListView.view.width
                leftPadding: Tokens.margin
                rightPadding: Tokens.margin
                topPadding: Tokens.gap
                bottomPadding: Tokens.space
                font.pixelSize: Tokens.small
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            delegate: PersonRow {
                id: row

                width: ListView.view.width
                onClicked: {
                    list.currentIndex = row.index;
                    list.forceActiveFocus();
                }
                onMenuWanted: (x, y) => (menu.made() as PersonMenu).show(row, x, row.y + y - list.contentY)
            }

            MenuLoader {
                id: menu

                parent: list

                PersonMenu {
                    id: personMenu

                    room: panel.room
                    onActionWanted: offer => {
                        action.offer = offer;
                        action.open();
                    }
                    onNickChangeWanted: nickChange.open()
                    onAboutWanted: {
                        about.person = personMenu.person;
                        about.open();
                    }
                    onCopyWanted: text => clipboard.put(text)
                    onDirectWanted: address => panel.account.openPerson(address)
                    onContactWanted: (address, name) => panel.account.openPerson(address, name, true)
                    onCleanupWanted: panel.cleanupWanted(personMenu.person)
                }
            }

            Label {
                parent: list
                anchors.centerIn: parent
                width: parent.width - 2 * Tokens.margin
                text: filter.text ? qsTr("Nobody of that name is here.") : ""
                dim: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                visible: list.count === 0
            }
        }
    }

    Clipboard {
        id: clipboard
    }
    DialogLoader {
        id: action

        property moderationOffer offer

        sourceComponent: ModerationDialog {
            room: panel.room
            reasons: panel.account.reasons
            offer: action.offer
        }
    }
    DialogLoader {
        id: about

        property identity person

        sourceComponent: PersonDialog {
            account: panel.account
            room: panel.room
            person: about.person
            onSaidWanted: query => panel.saidWanted(query)
        }
    }
    DialogLoader {
        id: nickChange

        sourceComponent: NickDialog {
            room: panel.room
        }
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: panel.visible && panel.hasKeyboard
        onActivated: filter.forceActiveFocus()
    }
}
