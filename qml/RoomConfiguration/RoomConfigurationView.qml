// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The room's settings, for its owners, and the lists of affiliations, on tabs.
FocusScope {
    id: view

    required property Room room
    required property Account account
    readonly property bool withSettings: view.room.ownership.configuration !== null
    readonly property list<AffiliationList> lists: [view.room.affiliations.owners, view.room.affiliations.admins, view.room.affiliations.members, view.room.affiliations.banned]
    readonly property int listIndex: bar.currentIndex - (view.withSettings ? 1 : 0)
    readonly property bool settingsShown: view.withSettings && bar.currentIndex === 0
    signal destroyWanted

    function close(): void {
        const pane = settings.item as ConfigurationPane;
        if (pane === null) {
            view.room.affiliations.open = false;
        } else {
            bar.currentIndex = 0;
            pane.requestClose(); // It may have to ask.
        }
    }

    onWithSettingsChanged: {
        bar.currentIndex = 0;
        if (!view.withSettings)
            view.room.affiliations.open = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Tokens.raised
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabBar {
            id: bar

            label: qsTr("Room settings")
            visible: !view.room.ownership.unfinished
            Layout.fillWidth: true

            Repeater {
                model: (view.withSettings ? [qsTr("Settings")] : []).concat([qsTr("Owners"), qsTr("Admins"), qsTr("Members"), qsTr("Banned")])

                TabButton {
                    id: tab

                    required property string modelData

                    text: tab.modelData
                }
            }
        }
        Loader {
            id: settings

            active: view.withSettings
            visible: view.settingsShown
            focus: view.settingsShown
            Layout.fillWidth: true
            Layout.fillHeight: true

            sourceComponent: ConfigurationPane {
                room: view.room
                configuration: view.room.ownership.configuration
                focus: true
                onDestroyWanted: view.destroyWanted()
            }
        }
        AffiliationsPane {
            affiliations: view.room.affiliations
            list: view.lists[Math.max(0, Math.min(view.listIndex, 3))]
            reasons: view.account.reasons
            visible: !view.settingsShown
            focus: visible
            Layout.fillWidth: true
            Layout.fillHeight: true
            onCloseWanted: view.close()
        }
    }
}
