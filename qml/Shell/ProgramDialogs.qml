// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The dialogs about the program itself.
Item {
    id: dialogs

    required property Client client
    /// Shows them, in place of what is open.
    required property DialogLoader loader

    function showKeys(): void {
        dialogs.loader.show(keys);
    }

    function showNews(): void {
        dialogs.loader.show(news);
    }

    function showPreferences(): void {
        dialogs.loader.show(preferences);
    }

    function showAbout(): void {
        dialogs.loader.show(about);
    }

    Component {
        id: keys

        KeyboardHelp {}
    }
    Component {
        id: news

        WhatIsNew {}
    }
    Component {
        id: preferences

        PreferencesDialog {
            appearance: dialogs.client.appearance
        }
    }
    Component {
        id: about

        AboutDialog {
            libraries: dialogs.client.libraries
        }
    }
}
