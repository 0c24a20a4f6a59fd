// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The room's name and subject, and actions on the room as a whole.
Rectangle {
    id: header

    required property Room room
    property bool canShowPeople: true
    signal destroyWanted
    signal dayWanted
    signal cleanupWanted

    /// Shows the settings with the lists beside them to owners, the lists alone to others.
    function showSettings(): void {
        if (!header.room.ownership.allowed)
            header.room.affiliations.open = true;
        else if (header.room.ownership.configuration === null)
            header.room.ownership.open();
    }

    implicitHeight: Tokens.barHeight
    color: Tokens.surface

    DialogLoader {
        id: inviting

        sourceComponent: InviteDialog {
            room: header.room
        }
    }
    DialogLoader {
        id: about

        sourceComponent: SubjectDialog {
            room: header.room
        }
    }
    DialogLoader {
        id: sharing

        sourceComponent: ShareDialog {
            address: header.room.details.address
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.gap
        spacing: Tokens.gap

        RoomPicture {
            room: header.room
            Layout.rightMargin: Tokens.space
            spoken: true
        }
        NameAndSubject {
            room: header.room
            onSubjectWanted: about.open()
        }
        IconButton {
            source: Icons.people
            text: header.room.people.shown ? qsTr("Hide people") : qsTr("Show people")
            checked: header.room.people.shown
            visible: header.canShowPeople
            onClicked: header.room.people.shown = !header.room.people.shown
        }
        IconButton {
            source: Icons.add
            text: qsTr("Invite people")
            visible: header.room.occupancy.state === Join.State.Joined
            onClicked: inviting.open()
        }
        IconButton {
            source: Icons.settings
            text: qsTr("Room settings")
            checked: header.room.ownership.configuration !== null || header.room.affiliations.open
            visible: header.room.ownership.allowed || (header.room.occupancy.takingPart && header.room.affiliations.reachable)
            onClicked: header.showSettings()
        }
        IconButton {
            source: Icons.leave
            text: qsTr("Leave")
            visible: header.room.occupancy.takingPart
            onClicked: header.room.leave()
        }
        IconButton {
            id: more

            source: Icons.menu
            text: qsTr("More")
            checked: opened
            opened: loader.opened
            visible: header.room.occupancy.takingPart
            onClicked: {
                const menu = loader.made();
                menu.popup(more, more.mirrored ? 0 : more.width - menu.width, more.height);
                menu.currentIndex = 0;
            }

            MenuLoader {
                id: loader

                RoomMore {
                    room: header.room
                    onInviteWanted: inviting.open()
                    onSubjectWanted: about.open()
                    onSettingsWanted: header.showSettings()
                    onDestroyWanted: header.destroyWanted()
                    onDayWanted: header.dayWanted()
                    onShareWanted: sharing.open()
                    onCleanupWanted: header.cleanupWanted()
                }
            }
        }
    }
}
