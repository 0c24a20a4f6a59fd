// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// The place of the search: a server, or everywhere through a provider, who then reads the typed words.
ColumnLayout {
    id: places

    required property RoomBrowser browser
    readonly property bool everywhere: all.checked
    /// Parts of a typed link to a room.
    readonly property linkedAddress link: server.link
    signal roomTyped

    function takeFocus(): void {
        if (places.everywhere)
            elsewhere.takeFocus();
        else
            server.forceActiveFocus();
    }

    function list(): void {
        server.readLink();
        if (places.browser.list(server.text))
            places.roomTyped();
    }

    spacing: Tokens.gap

    T.ButtonGroup {
        buttons: [one, all]
    }
    RowLayout {
        spacing: Tokens.gap

        Button {
            id: one

            text: qsTr("On a server")
            checkable: true
            checked: true
            onToggled: places.browser.list("")
        }
        Button {
            id: all

            text: qsTr("On all servers")
            checkable: true
            onToggled: {
                places.browser.clear();
                elsewhere.takeFocus();
            }
        }
    }
    RowLayout {
        spacing: Tokens.gap
        visible: !places.everywhere

        AddressField {
            id: server

            label: qsTr("Server")
            placeholderText: places.browser.place || qsTr("conference.example.org")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            Layout.fillWidth: true
            onAccepted: places.list()
        }
        Button {
            text: qsTr("List rooms")
            onClicked: places.list()
        }
    }
    Flow {
        spacing: Tokens.space
        visible: !places.everywhere && places.browser.services.length > 1
        Layout.fillWidth: true

        Repeater {
            model: places.browser.services

            Button {
                id: service

                required property string modelData

                text: service.modelData
                flat: true
                checked: places.browser.place === service.modelData
                leftPadding: Tokens.gap
                rightPadding: Tokens.gap
                onClicked: {
                    server.text = service.modelData;
                    places.browser.list(service.modelData);
                }
            }
        }
    }
    BrowseEverywhere {
        id: elsewhere

        browser: places.browser
        visible: places.everywhere
        Layout.fillWidth: true
    }
}
