// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Parlour.Controls
import Parlour.Model

/// A picture as large as the window, and larger.
Dialog {
    id: viewer

    required property FileSharing sharing
    required property fileTicket file
    property url picture
    property bool failed: false
    /// Enlargement; 1: the picture fits.
    property real zoom: 1

    function zoomTo(zoom: real): void {
        const before = viewer.zoom;
        viewer.zoom = Math.max(1, Math.min(8, zoom));
        const factor = viewer.zoom / before;
        field.contentX = Math.max(0, (field.contentX + field.width / 2) * factor - field.width / 2);
        field.contentY = Math.max(0, (field.contentY + field.height / 2) * factor - field.height / 2);
        field.returnToBounds();
    }

    title: viewer.file.name
    acceptText: ""
    cancelText: qsTr("Close")
    usualWidth: parent ? parent.width : Tokens.wideDialogWidth
    height: parent ? parent.height - 2 * Tokens.wide : implicitHeight
    onOpened: {
        view.enlarge();
        content.forceActiveFocus();
    }

    contentItem: ColumnLayout {
        id: content

        spacing: Tokens.gap
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                viewer.zoomTo(viewer.zoom * 1.25);
            else if (event.key === Qt.Key_Minus)
                viewer.zoomTo(viewer.zoom / 1.25);
            else if (event.key === Qt.Key_0)
                viewer.zoomTo(1);
            else
                event.accepted = false;
        }

        FileView {
            id: view

            sharing: viewer.sharing
            file: viewer.file
            onEnlarged: picture => {
                viewer.picture = picture;
                viewer.failed = picture.toString() === "";
            }
            onSaved: done => saving.told = done ? qsTr("Saved") : qsTr("The file could not be saved.")
        }
        Flickable {
            id: field

            clip: true
            contentWidth: width * viewer.zoom
            contentHeight: height * viewer.zoom
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: ScrollBar {}
            T.ScrollBar.horizontal: ScrollBar {}

            Image {
                width: field.contentWidth
                height: field.contentHeight
                source: viewer.picture
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: viewer.file.name
            }
            WheelHandler {
                acceptedModifiers: Qt.ControlModifier
                onWheel: event => viewer.zoomTo(viewer.zoom * (event.angleDelta.y > 0 ? 1.25 : 0.8))
            }
        }
        AnnouncedLabel {
            text: viewer.failed ? qsTr("The picture cannot be shown.") : saving.told
            visible: text !== ""
            Layout.fillWidth: true
        }
        Flow {
            spacing: Tokens.gap
            Layout.fillWidth: true

            Button {
                text: qsTr("Zoom in")
                enabled: viewer.zoom < 8
                onClicked: viewer.zoomTo(viewer.zoom * 1.25)
            }
            Button {
                text: qsTr("Zoom out")
                enabled: viewer.zoom > 1
                onClicked: viewer.zoomTo(viewer.zoom / 1.25)
            }
            Button {
                text: qsTr("Save as...")
                onClicked: saving.open()
            }
            Button {
                text: qsTr("Open with another program")
                onClicked: view.open()
            }
            Button {
                text: qsTr("Open folder")
                onClicked: view.openFolder()
            }
        }
        FileSaving {
            id: saving

            property string told

            name: viewer.file.name
            onChosen: files => view.saveAs(files[0])
        }
    }
}
