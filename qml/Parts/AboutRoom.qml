// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// What is known about a room from outside.
ColumnLayout {
    id: view

    required property RoomAbout about
    property string name: view.about.name

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
            text: view.about.shownAddress
            dim: true
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
    }
    BusyLine {
        running: view.about.asking && view.about.peopleCount < 0
        Layout.fillWidth: true
    }
    Label {
        text: view.about.problem
        color: Tokens.warning
        wrapMode: Text.Wrap
        visible: text !== ""
        Layout.fillWidth: true
    }
    Label {
        text: view.about.description
        wrapMode: Text.Wrap
        maximumLineCount: 8
        elide: Text.ElideRight
        visible: text !== ""
        Layout.fillWidth: true
    }
    Flow {
        spacing: Tokens.space
        visible: view.about.badges.length > 0
        Layout.fillWidth: true

        Repeater {
            model: view.about.badges

            Badge {
                required property string modelData

                text: modelData
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
    Fact {
        text: view.about.peopleCount >= 0 ? qsTr("%n people inside", "", view.about.peopleCount) : ""
    }
    Fact {
        text: view.about.language ? qsTr("Language: %1").arg(view.about.language) : ""
    }
    Fact {
        text: view.about.affiliation
    }
    Fact {
        text: view.about.reservedNick ? qsTr("Your registered nickname here: %1").arg(view.about.reservedNickInText) : ""
    }
    AdminContacts {
        addresses: view.about.contacts
        visible: addresses.length > 0
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Tokens.gap
        visible: view.about.logs !== ""
        Layout.fillWidth: true

        Label {
            text: qsTr("What was said is published at %1").arg(view.about.logsInText)
            dim: true
            font.pixelSize: Tokens.small
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Button {
            text: qsTr("Open in the browser")
            flat: true
            onClicked: Qt.openUrlExternally(view.about.logs)
        }
    }
}
