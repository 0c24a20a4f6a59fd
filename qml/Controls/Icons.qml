// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/// The icons, by their meaning.
QtObject {
    id: icons

    readonly property url add: Qt.resolvedUrl("icons/add.svg")
    readonly property url attach: Qt.resolvedUrl("icons/attach.svg")
    readonly property url capslock: Qt.resolvedUrl("icons/capslock.svg")
    readonly property url check: Qt.resolvedUrl("icons/check.svg")
    readonly property url clock: Qt.resolvedUrl("icons/clock.svg")
    readonly property url close: Qt.resolvedUrl("icons/close.svg")
    readonly property url create: Qt.resolvedUrl("icons/create.svg")
    readonly property url door: Qt.resolvedUrl("icons/door.svg")
    readonly property url down: Qt.resolvedUrl("icons/down.svg")
    readonly property url edit: Qt.resolvedUrl("icons/edit.svg")
    readonly property url error: Qt.resolvedUrl("icons/error.svg")
    readonly property url file: Qt.resolvedUrl("icons/file.svg")
    readonly property url hide: Qt.resolvedUrl("icons/hide.svg")
    readonly property url information: Qt.resolvedUrl("icons/information.svg")
    readonly property url leave: Qt.resolvedUrl("icons/leave.svg")
    readonly property url lock: Qt.resolvedUrl("icons/lock.svg")
    readonly property url menu: Qt.resolvedUrl("icons/menu.svg")
    readonly property url muted: Qt.resolvedUrl("icons/muted.svg")
    readonly property url next: Qt.resolvedUrl("icons/next.svg")
    readonly property url offline: Qt.resolvedUrl("icons/offline.svg")
    readonly property url pause: Qt.resolvedUrl("icons/pause.svg")
    readonly property url people: Qt.resolvedUrl("icons/people.svg")
    readonly property url person: Qt.resolvedUrl("icons/person.svg")
    readonly property url pin: Qt.resolvedUrl("icons/pin.svg")
    readonly property url play: Qt.resolvedUrl("icons/play.svg")
    readonly property url refused: Qt.resolvedUrl("icons/refused.svg")
    readonly property url reply: Qt.resolvedUrl("icons/reply.svg")
    readonly property url search: Qt.resolvedUrl("icons/search.svg")
    readonly property url send: Qt.resolvedUrl("icons/send.svg")
    readonly property url settings: Qt.resolvedUrl("icons/settings.svg")
    readonly property url show: Qt.resolvedUrl("icons/show.svg")
    readonly property url smiley: Qt.resolvedUrl("icons/smiley.svg")
    readonly property url undo: Qt.resolvedUrl("icons/undo.svg")
    readonly property url up: Qt.resolvedUrl("icons/up.svg")
    readonly property url warning: Qt.resolvedUrl("icons/warning.svg")

    /// Icons with a reading direction, forward or back.
    readonly property list<string> pointing: [icons.leave, icons.next, icons.reply, icons.send, icons.undo].map(url => url.toString())
}
