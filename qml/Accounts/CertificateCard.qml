// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model

/// A certificate that cannot be verified, and the choices.
Card {
    id: card

    required property certificateCard certificate
    property bool open: false
    signal trusted
    signal rejected

    component Fact: RowLayout {
        id: fact

        required property string name
        required property string value
        property bool code: false

        spacing: Tokens.margin
        visible: fact.value !== ""
        Layout.fillWidth: true

        Label {
            text: fact.name
            dim: true
            Layout.preferredWidth: Tokens.shortFieldWidth
            Layout.alignment: Qt.AlignTop
            wrapMode: Text.Wrap
        }
        Label {
            text: fact.value
            wrapMode: Text.Wrap
            font.family: fact.code ? "monospace" : Application.font.family
            font.pixelSize: fact.code ? Tokens.small : Tokens.body
            Layout.fillWidth: true
        }
    }

    onVisibleChanged: {
        card.open = false;
        if (card.visible)
            reason.Accessible.announce(reason.text, Accessible.Assertive);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.margin

        RowLayout {
            spacing: Tokens.gap

            Icon {
                source: Icons.warning
                color: Tokens.warning
                size: Tokens.heading
            }
            Heading {
                text: card.certificate.changed ? qsTr("The server shows another certificate than before") : qsTr("This server could not prove who it is")
                Layout.fillWidth: true
            }
        }
        Label {
            id: reason

            text: card.certificate.reason
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Fact {
            name: qsTr("Expected")
            value: card.certificate.expectedName
        }
        Fact {
            name: qsTr("Presented")
            value: card.certificate.presentNames
        }
        Fact {
            name: qsTr("Issued by")
            value: card.open ? card.certificate.issuer : ""
        }
        Fact {
            name: qsTr("Valid")
            value: card.open ? card.certificate.validity : ""
        }
        Fact {
            name: qsTr("Fingerprint (SHA-256)")
            value: card.open ? card.certificate.fingerprint : ""
            code: true
        }
        Flow {
            spacing: Tokens.gap
            layoutDirection: Qt.LeftToRight
            Layout.fillWidth: true
            Layout.topMargin: Tokens.space

            Button {
                text: qsTr("Show certificate")
                checked: card.open
                onClicked: card.open = !card.open
            }
            Button {
                text: qsTr("Cancel")
                onClicked: card.rejected()
            }
            Button {
                text: qsTr("Trust this certificate")
                danger: true
                onClicked: card.trusted()
            }
        }
    }
}
