// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A bar with one sentence and actions.
Rectangle {
    id: banner

    enum Mood {
        Info,
        Warning,
        Danger
    }

    property int mood: Banner.Mood.Info
    required property string text
    property url source: banner.mood === Banner.Mood.Info ? Icons.information : Icons.warning
    default property alias actions: row.data
    readonly property color ink: {
        if (banner.mood === Banner.Mood.Danger)
            return Tokens.danger;
        return banner.mood === Banner.Mood.Warning ? Tokens.warning : Tokens.accent;
    }

    implicitWidth: row.implicitWidth + 2 * Tokens.margin
    implicitHeight: row.implicitHeight + 2 * Tokens.gap
    color: {
        if (banner.mood === Banner.Mood.Danger)
            return Tokens.dangerFill;
        return banner.mood === Banner.Mood.Warning ? Tokens.warningFill : Tokens.infoFill;
    }

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: banner.radius === 0
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.margin
        spacing: Tokens.gap
        // The keyboard stays where it was when a button is clicked: they often go with the bar.
        Component.onCompleted: {
            for (let i = 0; i < row.children.length; ++i) {
                const button = row.children[i] as T.AbstractButton;
                if (button !== null)
                    button.focusPolicy = Qt.TabFocus;
            }
        }

        Icon {
            source: banner.source
            color: banner.ink
        }
        Label {
            text: banner.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.topMargin: Tokens.space
            Layout.bottomMargin: Tokens.space
        }
    }
}
