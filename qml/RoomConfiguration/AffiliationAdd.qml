// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Model
import Parlour.Parts

/// Puts one or many addresses into a list.
FocusScope {
    id: form

    required property Affiliations affiliations
    required property int affiliation
    required property Reasons reasons
    readonly property bool bans: form.affiliation === Muc.Affiliation.Outcast
    property string problem
    signal closed

    function add(): void {
        form.problem = form.affiliations.add(form.affiliation, addresses.text, reason.text, nick.visible ? nick.text : "");
        if (form.problem) {
            addresses.forceActiveFocus();
        } else {
            form.reasons.remember(reason.text);
            form.closed();
        }
    }

    implicitHeight: column.implicitHeight + 2 * Tokens.margin
    Component.onCompleted: addresses.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Tokens.surface
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Tokens.margin
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.wide
        spacing: Tokens.margin

        FieldBox {
            label: qsTr("Addresses")
            problem: form.problem
            hint: form.bans ? qsTr("One or more, with spaces or lines between them. The name of a server bans all its people.") : qsTr("One or more, with spaces or lines between them.")
            Layout.fillWidth: true

            TextArea {
                id: addresses

                placeholderText: form.bans ? qsTr("name@server.example or server.example") : qsTr("name@server.example")
                wrong: form.problem !== ""
                Layout.fillWidth: true
                onTextChanged: form.problem = ""
            }
        }
        FieldBox {
            label: qsTr("Reserved nickname (optional)")
            hint: qsTr("Nobody else can use it here, where the room knows how to reserve one.")
            visible: form.affiliation === Muc.Affiliation.Member
            Layout.fillWidth: true

            TextField {
                id: nick

                label: qsTr("Reserved nickname")
                maximumLength: 200
                Layout.fillWidth: true
                onAccepted: form.add()
            }
        }
        ReasonField {
            id: reason

            reasons: form.reasons
            Layout.fillWidth: true
            onAccepted: form.add()
        }
        AnnouncedLabel {
            text: form.affiliations.addWarning(form.affiliation, addresses.text)
            color: Tokens.warning
        }
        RowLayout {
            spacing: Tokens.gap

            Item {
                Layout.fillWidth: true
            }
            Button {
                text: qsTr("Cancel")
                onClicked: form.closed()
            }
            Button {
                text: form.bans ? qsTr("Ban") : qsTr("Add")
                primary: true
                danger: form.bans
                onClicked: form.add()
            }
        }
    }
}
