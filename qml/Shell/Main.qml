// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// The one window: signing in, or the rooms.
AppWindow {
    id: window

    required property Client client
    readonly property AccountList accounts: window.client.accounts
    /// True to start without a window, if a tray shows the program before long.
    property bool startsHidden: false
    property bool quitting: false
    readonly property string roomName: window.client.chats.currentRoom?.details.nameInText ?? ""

    function restorePlace(): void {
        const size = window.client.windowPlace.size(Qt.size(window.minimumWidth, window.minimumHeight), Qt.size(Screen.desktopAvailableWidth, Screen.desktopAvailableHeight));
        if (size.width > 0) {
            window.width = size.width;
            window.height = size.height;
        }
        if (window.client.windowPlace.isMaximised() && window.visibility !== Window.Minimized && !window.startsHidden)
            window.visibility = Window.Maximized;
    }

    title: !window.accounts.outside && window.roomName ? qsTr("%1 – Parlour").arg(window.roomName) : qsTr("Parlour")
    width: Math.min(Tokens.usualWidth, Screen.desktopAvailableWidth)
    height: Math.min(Tokens.usualHeight, Screen.desktopAvailableHeight)
    minimumWidth: Tokens.minimumWidth
    minimumHeight: Tokens.minimumHeight
    visible: !window.startsHidden

    function quit(): void {
        window.quitting = true; // All windows are closed then, and this one would only hide.
        Qt.quit();
    }

    function come(): void {
        window.show();
        window.raise();
        window.requestActivate();
    }

    Component.onCompleted: {
        window.restorePlace();
        if (window.startsHidden || window.visibility === Window.Minimized)
            window.client.start(); // No frame will be drawn that could start it.
    }
    onClosing: close => {
        window.client.windowPlace.keep(Qt.rect(window.x, window.y, window.width, window.height), window.visibility === Window.Maximized);
        if (!window.client.background.staysOn || window.quitting)
            return;
        close.accepted = false;
        window.hide();
    }

    Timer {
        id: waiting

        interval: 1000
        running: window.startsHidden
        onTriggered: {
            if (!window.client.background.staysOn)
                window.showMinimized();
        }
    }

    Binding {
        target: Tokens
        property: "dark"
        value: window.client.appearance.dark
    }

    Binding {
        target: Tokens
        property: "reducedMotion"
        value: window.client.appearance.calm
    }

    Binding {
        target: Tokens
        property: "textSize"
        value: window.client.appearance.textSize
    }

    Binding {
        target: window.client
        property: "windowShown"
        value: window.visible && window.visibility !== Window.Minimized
    }

    Connections {
        id: firstFrame

        target: window

        function onFrameSwapped(): void {
            firstFrame.enabled = false;
            window.client.start();
        }
    }

    Connections {
        target: window.client

        function onRaiseRequested(): void {
            window.come();
        }
    }

    Connections {
        target: window.client.background

        function onChanged(): void {
            if (window.visibility === Window.Hidden && !waiting.running && !window.client.background.staysOn)
                window.show(); // Nothing else shows it.
        }
        function onQuitWanted(): void {
            window.quit();
        }
    }

    Shortcut {
        sequences: [StandardKey.Quit, "Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: window.quit()
    }

    StorageBars {
        id: storageBars

        notices: window.client.storage
        anchors.left: parent.left
        anchors.right: parent.right
    }

    Label {
        anchors.centerIn: parent
        visible: !window.client.ready
        text: qsTr("Opening your conversations...")
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: storageBars.height
        active: window.accounts.outside
        focus: active

        sourceComponent: FirstRun {
            account: window.accounts.entrance
            creation: window.accounts.creation
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        anchors.topMargin: storageBars.height
        active: window.client.ready && !window.accounts.outside
        focus: active

        sourceComponent: Home {
            client: window.client
            focus: true
        }
    }
}
