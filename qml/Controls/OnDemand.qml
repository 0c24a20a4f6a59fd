// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// Shows its content while that is wanted; makes it the first time, and keeps it.
Loader {
    id: loader

    required property bool wanted
    default property Component content

    active: false
    visible: loader.wanted
    sourceComponent: loader.content
    onWantedChanged: {
        if (loader.wanted)
            loader.active = true;
    }
}
