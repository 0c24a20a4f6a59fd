// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Conversation
import Parlour.Entering
import Parlour.Model
import Parlour.RoomConfiguration

/// The inside of a room: messages, people, and its settings when they are open.
FocusScope {
    id: view

    required property Room room
    required property Account account
    /// Messages of somebody here are to be searched.
    signal saidWanted(query: string)
    readonly property bool narrow: view.width < Tokens.fitsSettings
    readonly property bool wideEnough: view.width >= Tokens.fitsPeople
    readonly property bool removed: view.room.occupancy.state === Join.State.Removed
    /// True if a part has its own search: the settings, or the list of people while it has the keyboard.
    readonly property bool findsItself: view.settingsOpen || people.hasKeyboard
    readonly property bool settingsOpen: (view.room.ownership.configuration !== null && view.room.ownership.setup.state !== RoomSetup.State.Working) || view.room.affiliations.open

    onSettingsOpenChanged: {
        if (!view.settingsOpen)
            talk.focus = true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomHeader {
            room: view.room
            canShowPeople: view.wideEnough && !view.settingsOpen && !view.removed
            Layout.fillWidth: true
            onDestroyWanted: destroying.open()
            onDayWanted: finding.open()
            onCleanupWanted: {
                view.account.cleanup.begin(view.room);
                cleaning.open();
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        RoomBars {
            room: view.room
            account: view.account
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        RowLayout {
            spacing: 0

            FocusScope {
                id: talk

                visible: !(view.settingsOpen && view.narrow)
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: 0

                    TimelinePane {
                        id: timeline

                        conversation: view.room.conversation
                        sharing: view.account.sharing
                        reasons: view.account.reasons
                        recent: view.account.emoji
                        onManyWanted: offer => {
                            view.account.cleanup.beginWithMessage(view.room, offer);
                            cleaning.open();
                        }
                        onInvitationWanted: link => view.account.openInvitation(link)
                        onRoomWanted: (address, nick, password) => view.account.showRoom(address, nick, password)
                        onPersonWanted: (address, name, adds) => view.account.openPerson(address, name, adds)
                        onComposerWanted: composer.forceActiveFocus()
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                    RemovedBar {
                        room: view.room
                        visible: view.removed
                        focus: visible
                        Layout.fillWidth: true
                    }
                    Composer {
                        id: composer

                        room: view.room
                        account: view.account
                        visible: !view.removed
                        focus: visible
                        Layout.fillWidth: true
                        onSent: timeline.follow()
                    }
                }
                FocusHeir {
                    scope: talk
                    heir: composer
                }
                FileDrop {
                    anchors.fill: parent
                    attachments: composer.visible ? composer.attachments : null
                }
            }
            Separator {
                visible: people.visible || (settings.active && talk.visible)
                Layout.fillHeight: true
            }
            PeoplePanel {
                id: people

                room: view.room
                account: view.account
                visible: view.room.people.shown && view.wideEnough && !view.settingsOpen && !view.removed
                Layout.fillHeight: true
                Layout.preferredWidth: Tokens.panelWidth
                onSaidWanted: query => view.saidWanted(query)
                onCleanupWanted: person => {
                    view.account.cleanup.beginWith(view.room, person);
                    cleaning.open();
                }
            }
            Loader {
                id: settings

                active: view.settingsOpen
                visible: active
                focus: active
                Layout.fillHeight: true
                Layout.fillWidth: view.narrow
                Layout.preferredWidth: Tokens.settingsWidth

                sourceComponent: RoomConfigurationView {
                    room: view.room
                    account: view.account
                    focus: true
                    onDestroyWanted: destroying.open()
                }
            }
        }
    }

    FocusHeir {
        scope: view
        heir: talk
    }
    DialogLoader {
        id: cleaning

        sourceComponent: CleanupDialog {
            cleanup: view.account.cleanup
            reasons: view.account.reasons
        }
    }
    DialogLoader {
        id: finding

        sourceComponent: DayDialog {
            window: view.room.conversation.window
        }
    }
    DialogLoader {
        id: destroying

        sourceComponent: DestroyDialog {
            room: view.room
            reasons: view.account.reasons
        }
    }
}
