// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Model
import Parlour.Preferences

/// The dialogs about the program itself.
Item {
    id: dialogs

    required property Client client
    /// The AccountDialogs that show what an action on an account asks.
    required property Item over
    /// `dialog` is to be shown in place of the open one.
    signal wanted(dialog: Component)

    function showKeys(): void {
        dialogs.wanted(keys);
    }

    function showNews(): void {
        dialogs.wanted(news);
    }

    function showPreferences(): void {
        dialogs.wanted(preferences);
    }

    function showAbout(): void {
        dialogs.wanted(about);
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
            client: dialogs.client
            over: dialogs.over
        }
    }
    Component {
        id: about

        AboutDialog {
            libraries: dialogs.client.libraries
        }
    }
}
