// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// The description of a room for people outside.
ColumnLayout {
    id: view

    required property RoomDetails details
    property string name: view.details.ownName

    spacing: Tokens.gap

    component Fact: Label {
        dim: true
        font.pixelSize: Tokens.small
        wrapMode: Text.Wrap
        visible: text !== ""
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: Tokens.tiny

        Heading {
            page: true
            text: view.name
            elide: Text.ElideRight
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Label {
            text: view.details.shownAddress
            dim: true
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
    }
    BusyLine {
        running: view.details.asking && view.details.peopleCount < 0
        Layout.fillWidth: true
    }
    Label {
        text: view.details.problem
        color: Tokens.warning
        wrapMode: Text.Wrap
        visible: text !== ""
        Layout.fillWidth: true
    }
    Label {
        text: view.details.description
        wrapMode: Text.Wrap
        maximumLineCount: 8
        elide: Text.ElideRight
        visible: text !== ""
        Layout.fillWidth: true
    }
    Flow {
        spacing: Tokens.space
        visible: view.details.badges.length > 0
        Layout.fillWidth: true

        Repeater {
            model: view.details.badges

            Badge {
                id: badge

                required property string modelData

                text: badge.modelData
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
    Fact {
        text: view.details.peopleCount >= 0 ? qsTr("%n people inside", "", view.details.peopleCount) : ""
    }
    Fact {
        text: view.details.language ? qsTr("Language: %1").arg(view.details.language) : ""
    }
    Fact {
        text: view.details.affiliation
    }
    Fact {
        text: view.details.reserved.nick ? qsTr("Your registered nickname here: %1").arg(view.details.reserved.nickInText) : ""
    }
    AdminContacts {
        addresses: view.details.contacts
        visible: addresses.length > 0
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Tokens.gap
        visible: view.details.logs !== ""
        Layout.fillWidth: true

        Note {
            text: qsTr("The conversations are published at %1").arg(view.details.logsInText)
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        Button {
            text: qsTr("Open in the browser")
            flat: true
            onClicked: Qt.openUrlExternally(view.details.logs)
        }
    }
}
