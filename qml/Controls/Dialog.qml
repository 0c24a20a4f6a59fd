// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A modal dialog inside the window. Return accepts when `acceptable`, Escape cancels, and the item that had the
/// keyboard gets it back.
T.Dialog {
    id: dialog

    property string acceptText
    property string cancelText: qsTr("Cancel")
    property bool acceptable: true
    property bool cancellable: true
    /// True if accepting destroys something.
    property bool danger: false
    /// False to keep the dialog open; its user closes it.
    property bool closeOnAccept: true
    /// True while another dialog shows in place of this one, which comes back after it.
    property bool covered: false
    /// Width if the window is wide enough.
    property real usualWidth: Tokens.cardWidth
    /// Height if the window is high enough; 0: as high as what is in it.
    property real usualHeight: 0
    signal confirmed

    function confirm(): void {
        if (!dialog.acceptable)
            return;
        dialog.confirmed();
        if (dialog.closeOnAccept)
            dialog.accept();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(dialog.usualWidth, parent ? parent.width - 2 * Tokens.wide : dialog.usualWidth)
    height: Math.min(dialog.usualHeight || implicitHeight, parent ? parent.height - 2 * Tokens.wide : implicitHeight)
    implicitHeight: implicitContentHeight + implicitHeaderHeight + implicitFooterHeight + topPadding + bottomPadding
    modal: true
    dim: !dialog.covered
    opacity: dialog.covered ? 0 : 1
    focus: true
    padding: Tokens.vast
    topPadding: Tokens.margin
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Tokens.scrim
    }

    header: Heading {
        text: dialog.title
        leftPadding: Tokens.vast
        rightPadding: Tokens.vast
        topPadding: Tokens.vast
    }

    footer: Item {
        implicitHeight: buttons.implicitHeight + Tokens.vast

        RowLayout {
            id: buttons

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Tokens.vast
            spacing: Tokens.gap

            Item {
                Layout.fillWidth: true
            }
            Button {
                text: dialog.cancelText
                visible: dialog.cancellable
                onClicked: dialog.reject()
            }
            Button {
                text: dialog.acceptText
                primary: true
                danger: dialog.danger
                focus: !dialog.cancellable
                enabled: dialog.acceptable
                visible: dialog.acceptText !== ""
                onClicked: dialog.confirm()
            }
        }
    }

    background: Rectangle {
        color: Tokens.surface
        radius: Tokens.cardRadius
        border.width: Tokens.hair
        border.color: Tokens.separator
    }
}
