// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// A search for rooms of all servers, with a provider: its address, and the search words.
ColumnLayout {
    id: everywhere

    required property RoomBrowser browser

    function takeFocus(): void {
        if (everywhere.browser.provider)
            words.forceActiveFocus();
        else
            providerField.forceActiveFocus();
    }

    function use(): void {
        provider.problem = everywhere.browser.providerProblem(providerField.text);
        if (provider.problem)
            return;
        everywhere.browser.provider = providerField.text;
        words.forceActiveFocus();
    }

    spacing: Tokens.gap

    FieldBox {
        id: provider

        label: qsTr("Search service")
        hint: qsTr("No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.")
        visible: everywhere.browser.provider === ""
        Layout.fillWidth: true

        RowLayout {
            spacing: Tokens.gap

            AddressField {
                id: providerField

                label: provider.label
                placeholderText: qsTr("search.example.org")
                wrong: provider.problem !== ""
                Layout.fillWidth: true
                onTextEdited: provider.problem = ""
                onAccepted: everywhere.use()
            }
            Button {
                text: qsTr("Use this service")
                enabled: providerField.text !== ""
                onClicked: everywhere.use()
            }
        }
    }
    RowLayout {
        spacing: Tokens.gap
        visible: everywhere.browser.provider !== ""

        TextField {
            id: words

            label: qsTr("Search words")
            placeholderText: label
            Layout.fillWidth: true
            onAccepted: everywhere.browser.search(text)
        }
        Button {
            text: qsTr("Search")
            enabled: words.text !== ""
            onClicked: everywhere.browser.search(words.text)
        }
    }
    RowLayout {
        spacing: Tokens.gap
        visible: everywhere.browser.provider !== ""

        Note {
            text: qsTr("What you search for is sent to %1, which can see your address.").arg(everywhere.browser.provider)
        }
        Button {
            text: qsTr("Change")
            flat: true
            onClicked: {
                providerField.text = everywhere.browser.provider;
                everywhere.browser.provider = "";
            }
        }
    }
}
