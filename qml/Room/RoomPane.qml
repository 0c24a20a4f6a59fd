// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Conversation
import Parlour.Entering
import Parlour.Model

/// One room in any state. Everything about a room happens in its pane.
FocusScope {
    id: pane

    required property Account account
    required property Room room
    /// Private chat that is open in it, or null: the room itself is.
    property PrivateChat chat: null
    signal browseWanted(string service)
    /// The messages here are to be searched.
    signal searchWanted
    signal saidWanted(query: string)
    /// The room is to be shown in place of the private chat.
    signal roomWanted
    readonly property bool joining: pane.room.occupancy.state === Join.State.Joining
    readonly property bool inside: pane.room.occupancy.insideShown

    Loader {
        anchors.fill: parent
        active: pane.chat !== null
        visible: active
        focus: active

        sourceComponent: PrivatePane {
            room: pane.room
            account: pane.account
            chat: pane.chat
            focus: true
            onBackWanted: pane.roomWanted()
        }
    }

    Loader {
        id: joined

        anchors.fill: parent
        active: pane.inside
        visible: pane.chat === null
        focus: pane.inside && visible

        sourceComponent: JoinedView {
            onSaidWanted: query => pane.saidWanted(query)
            room: pane.room
            account: pane.account
            focus: true
        }
    }

    Loader {
        active: pane.room.registration.shown && pane.visible

        sourceComponent: RegistrationDialog {
            room: pane.room
            visible: true
        }
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: pane.visible && (pane.chat !== null || !((joined.item as JoinedView)?.findsItself ?? false))
        onActivated: pane.searchWanted()
    }

    ScrollArea {
        anchors.fill: parent
        visible: !pane.inside && pane.chat === null
        maximumWidth: Tokens.cardWidth + 2 * Tokens.vast

        Item {
            anchors.fill: parent
            implicitHeight: card.height + 2 * Tokens.vast

            FocusScope {
                id: card

                anchors.centerIn: parent
                width: parent.width - 2 * Tokens.wide
                height: childrenRect.height
                focus: !pane.inside

                OnDemand {
                    width: parent.width
                    wanted: pane.room.occupancy.state === Join.State.Preview
                    focus: visible

                    PreviewCard {
                        room: pane.room
                        account: pane.account
                        focus: true
                    }
                }
                OnDemand {
                    width: parent.width
                    wanted: pane.joining
                    focus: visible

                    JoiningCard {
                        room: pane.room
                        focus: true
                    }
                }
                OnDemand {
                    width: parent.width
                    wanted: pane.room.occupancy.wantsPassword
                    focus: visible

                    PasswordCard {
                        room: pane.room
                        focus: true
                    }
                }
                OnDemand {
                    width: parent.width
                    wanted: pane.room.occupancy.state === Join.State.Refused
                    focus: visible

                    RefusedCard {
                        room: pane.room
                        focus: true
                        onBrowseWanted: service => pane.browseWanted(service)
                        onForgetWanted: pane.account.rooms.forget(pane.room)
                    }
                }
                OnDemand {
                    width: parent.width
                    wanted: pane.room.occupancy.state === Join.State.Challenged
                    focus: visible

                    ChallengeCard {
                        room: pane.room
                        focus: true
                    }
                }
            }
        }
    }
}
