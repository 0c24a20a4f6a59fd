// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A bar with one sentence and actions beside it, or below it where they do not fit.
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
    default property alias actions: buttons.data
    readonly property bool stacked: banner.width > 0 && buttons.needed > 0 && banner.width < banner.edges + Math.min(Math.ceil(words.implicitWidth), Tokens.panelWidth) + buttons.needed
    /// Width of what is neither sentence nor button.
    readonly property real edges: Tokens.wide + Tokens.margin + icon.width + 2 * Tokens.gap
    readonly property color ink: {
        if (banner.mood === Banner.Mood.Danger)
            return Tokens.danger;
        return banner.mood === Banner.Mood.Warning ? Tokens.warning : Tokens.accent;
    }

    implicitWidth: banner.edges + Math.ceil(words.implicitWidth) + Math.max(0, buttons.needed)
    implicitHeight: grid.implicitHeight + 2 * Tokens.gap
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
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Tokens.wide
        anchors.rightMargin: Tokens.margin
        columns: banner.stacked ? 1 : 2
        columnSpacing: Tokens.gap
        rowSpacing: 0

        RowLayout {
            spacing: Tokens.gap

            Icon {
                id: icon

                source: banner.source
                color: banner.ink
            }
            Label {
                id: words

                text: banner.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.topMargin: Tokens.space
                Layout.bottomMargin: Tokens.space
            }
        }
        ButtonRow {
            id: buttons

            Layout.fillWidth: true
            Layout.minimumWidth: banner.stacked ? 0 : Math.max(0, buttons.needed)
            Layout.maximumWidth: Math.max(0, buttons.needed)
            Layout.alignment: Qt.AlignRight
            // The keyboard stays where it was when one is clicked: they often go with the bar.
            Component.onCompleted: {
                for (let i = 0; i < buttons.children.length; ++i) {
                    const button = buttons.children[i] as T.AbstractButton;
                    if (button !== null)
                        button.focusPolicy = Qt.TabFocus;
                }
            }
        }
    }
}
