// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Drawing
import Parlour.Model

/// A file in a message: a picture, a film or sound in place, once it may be loaded, or a description of the file. As high
/// before it is loaded as after.
Item {
    id: card

    required property FileSharing sharing
    required property fileTicket file
    required property bool own
    /// True if a contact sent it, to us alone.
    property bool contact: false
    /// False while the row waits to be used again.
    property bool shown: true
    /// The file is to be shown larger, or to be saved, whatever becomes of this row.
    signal wanted(fileTicket file, bool saves)
    readonly property bool drawn: card.file.picture || card.file.video
    readonly property bool inWindow: card.shown && card.visible && card.Window.visibility !== Window.Hidden
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

    /// Loads, plays or shows the file, like a click.
    function activate(): void {
        if (player.offered && !player.failed)
            player.toggle();
        else if (view.state === FileView.State.Asked || view.state === FileView.State.Failed)
            view.load();
        else
            card.show();
    }

    /// Shows it larger, or with another program.
    function show(): void {
        if (card.here && card.pictured)
            card.wanted(card.file, false);
        else if (card.here && !view.open())
            card.wanted(card.file, true);
    }

    implicitHeight: bar.y + bar.height

    FileView {
        id: view

        sharing: card.sharing
        file: card.file
        own: card.own
        contact: card.contact
        onFileChanged: bar.told = "" // The row is used again.
        onSaved: done => bar.told = done ? qsTr("Saved") : qsTr("The file could not be saved.")
    }
    PlayedFile {
        id: player

        view: view
        shown: card.inWindow
        bound: card.file.video && card.inWindow ? Qt.size(Screen.devicePixelRatio * card.place.width, Screen.devicePixelRatio * card.place.height) : Qt.size(0, 0)
    }
    Rectangle {
        id: frame

        x: Tokens.mirrored ? card.width - width : 0
        width: card.place.width
        height: card.place.height
        visible: card.drawn
        color: Tokens.sunken
        radius: Tokens.radius
        border.width: picture.status === Image.Ready || !film.empty ? 0 : Tokens.hair
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
        FramePicture {
            id: film

            anchors.fill: parent
            image: player.frame
            visible: !film.empty
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            source: player.offered && !player.failed ? Icons.play : Icons.file
            color: Tokens.dimText
            size: Tokens.avatarSize
            visible: picture.status !== Image.Ready && film.empty && !player.wanted
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.PointingHandCursor
            onClicked: card.activate()
        }
    }
    Loader {
        id: playing

        active: player.offered
        y: card.drawn ? card.place.height + Tokens.space : 0
        width: card.width
        height: player.offered ? Tokens.controlHeight : 0

        sourceComponent: PlayBar {
            player: player
            name: card.file.nameInText
        }
    }
    FileBar {
        id: bar

        y: playing.y + playing.height
        width: card.width
        view: view
        name: card.file.name
        onShowWanted: card.show()
        onSaveWanted: card.wanted(card.file, true)
    }
}
