// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// A file in a message: a picture in place, once it may be loaded, or a description of the file. As high before it is
/// loaded as after.
Item {
    id: card

    required property FileSharing sharing
    required property fileTicket file
    required property bool own
    /// True if a contact sent it, to us alone.
    property bool contact: false
    readonly property bool here: view.state === FileView.State.Here
    readonly property bool loading: view.state === FileView.State.Loading
    readonly property bool pictured: view.picture
    readonly property size bound: Qt.size(Math.min(card.width, Tokens.picturePlace.width), Tokens.picturePlace.height)
    /// Size of the picture: as its sender says, within bounds.
    readonly property size place: {
        if (card.file.width <= 0 || card.file.height <= 0)
            return card.bound;
        const factor = Math.min(1, card.bound.width / card.file.width, card.bound.height / card.file.height);
        return Qt.size(Math.max(Tokens.controlHeight, Math.round(card.file.width * factor)), Math.max(Tokens.controlHeight, Math.round(card.file.height * factor)));
    }

    /// Loads or shows the file, like a click.
    function activate(): void {
        if (view.state === FileView.State.Asked || view.state === FileView.State.Failed)
            view.load();
        else if (card.here && card.pictured)
            viewer.open();
        else if (card.here && !view.open())
            saving.active = true;
    }

    implicitHeight: (card.file.picture ? card.place.height + Tokens.space : 0) + bar.height

    FileView {
        id: view

        sharing: card.sharing
        file: card.file
        own: card.own
        contact: card.contact
        onSaved: done => bar.told = done ? qsTr("Saved") : qsTr("The file could not be saved.")
    }
    Rectangle {
        id: frame

        width: card.place.width
        height: card.place.height
        visible: card.file.picture
        color: Tokens.sunken
        radius: Tokens.radius
        border.width: picture.status === Image.Ready ? 0 : Tokens.hair
        border.color: Tokens.separator

        Image {
            id: picture

            anchors.fill: parent
            source: card.pictured ? view.preview : ""
            sourceSize: Qt.size(Screen.devicePixelRatio * width, Screen.devicePixelRatio * height)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            cache: false
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            source: Icons.file
            color: Tokens.dimText
            size: Tokens.avatarSize
            visible: picture.status !== Image.Ready
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.PointingHandCursor
            onClicked: card.activate()
        }
    }
    FileBar {
        id: bar

        y: card.file.picture ? card.place.height + Tokens.space : 0
        width: card.width
        view: view
        name: card.file.name
        onShowWanted: card.activate()
        onSaveWanted: saving.active = true
    }
    DialogLoader {
        id: viewer

        sourceComponent: FileViewer {
            sharing: card.sharing
            file: card.file
        }
    }
    FileSaving {
        id: saving

        name: card.file.name
        onChosen: target => view.saveAs(target)
    }
}
