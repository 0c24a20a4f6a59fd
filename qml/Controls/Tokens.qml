// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/// All colours, sizes and durations of Parlour. Nothing else names one.
QtObject {
    id: tokens

    /// Set by the window from the person's choice and the desktop's scheme.
    property bool dark: false
    property bool reducedMotion: false
    /// True for a mirrored layout, as in right-to-left languages.
    property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    /// Per cent of the desktop's text size; set by the window from the person's choice.
    property int textSize: 100

    // Surfaces, from the page upwards.
    readonly property color surface: tokens.dark ? "#1c1f21" : "#ffffff"
    readonly property color raised: tokens.dark ? "#232729" : "#f6f5f2"
    readonly property color sunken: tokens.dark ? "#171a1b" : "#edebe6"
    readonly property color hover: tokens.dark ? "#2b3032" : "#efede8"
    readonly property color selection: tokens.dark ? "#24423f" : "#dcebe9"
    readonly property color separator: tokens.dark ? "#34393b" : "#dddad3"
    readonly property color outline: tokens.dark ? "#727a7a" : "#8a8f8c"
    readonly property color scrim: tokens.dark ? "#99000000" : "#66202624"

    // Text on them; each has a contrast of 4.5:1 or more on each surface and fill.
    readonly property color text: tokens.dark ? "#e7e9e8" : "#1f2426"
    readonly property color dimText: tokens.dark ? "#a4abaa" : "#5a6164"
    readonly property color accent: tokens.dark ? "#7cc7bf" : "#2a6b66"
    readonly property color accentPressed: tokens.dark ? "#98d6cf" : "#205551"
    readonly property color accentText: tokens.dark ? "#0f2624" : "#ffffff"
    readonly property color positive: tokens.dark ? "#7bcf9e" : "#1f6e43"
    readonly property color warning: tokens.dark ? "#e9bd68" : "#7d5200"
    readonly property color danger: tokens.dark ? "#ff9d93" : "#b3261e"
    readonly property color dangerText: tokens.dark ? "#3b0906" : "#ffffff"
    readonly property color infoFill: tokens.dark ? "#213937" : "#e6f1f0"
    readonly property color warningFill: tokens.dark ? "#3a3120" : "#fbf1dc"
    readonly property color dangerFill: tokens.dark ? "#41211e" : "#fbe9e7"
    readonly property color focus: tokens.accent

    // Space.
    readonly property int hair: 1
    readonly property int tiny: 2
    readonly property int space: 4
    readonly property int gap: 8
    readonly property int margin: 12
    readonly property int wide: 16
    readonly property int vast: 24
    readonly property int radius: 6
    readonly property int cardRadius: 8
    readonly property int ring: 2

    // Type, from the sizes that the desktop and the person ask for.
    readonly property int body: Math.round(Application.font.pixelSize * tokens.textSize / 100)
    readonly property int small: Math.round(tokens.body * 0.87)
    readonly property int title: Math.round(tokens.body * 1.15)
    readonly property int heading: Math.round(tokens.body * 1.5)

    /// Font for emoji that stand by themselves: fonts for text have some of them, too, as drawings in black.
    readonly property string emojiFamily: Qt.fontFamilies().find(family => family.includes("Color Emoji")) ?? Application.font.family

    // Sizes of controls, in proportion to the type.
    readonly property int iconSize: Math.round(tokens.body * 1.15)
    readonly property int controlHeight: Math.round(tokens.body * 2.3)
    readonly property int linkHeight: Math.round(tokens.body * 1.7)
    readonly property int avatarSize: Math.round(tokens.body * 2.3)
    readonly property int smallAvatarSize: Math.round(tokens.body * 1.7)
    readonly property int barHeight: Math.round(tokens.body * 3.6)
    readonly property int roomRowHeight: Math.round(tokens.body * 3.3)
    readonly property int rowHeight: Math.round(tokens.body * 2.3)
    readonly property int sidebarWidth: Math.round(tokens.body * 20)
    /// Width from which a list at the side has room for more than names.
    readonly property int roomySidebar: Math.round(tokens.sidebarWidth * 1.25)
    readonly property int panelWidth: Math.round(tokens.body * 15)
    readonly property int settingsWidth: Math.round(tokens.body * 30)
    readonly property int cardWidth: Math.round(tokens.body * 34)
    readonly property int readingWidth: Math.round(tokens.body * 58)
    readonly property int fieldWidth: Math.round(tokens.body * 14)
    readonly property int editorHeight: Math.round(tokens.body * 10)
    readonly property int shortFieldWidth: Math.round(tokens.body * 7)
    readonly property int leastFieldWidth: Math.round(tokens.body * 4.7)
    readonly property int menuWidth: Math.round(tokens.body * 19)
    readonly property int wideMenuWidth: Math.round(tokens.body * 25)
    readonly property int widestMenu: Math.round(tokens.body * 34)
    readonly property int dialogWidth: Math.round(tokens.body * 54)
    readonly property int wideDialogWidth: Math.round(tokens.body * 64)
    readonly property int lowDialogHeight: Math.round(tokens.body * 42)
    readonly property int dialogHeight: Math.round(tokens.body * 46)
    readonly property int highDialogHeight: Math.round(tokens.body * 52)
    /// Least width of a number beside text.
    readonly property int leastNumberWidth: Math.round(tokens.body * 1.6)
    /// Height of a field for a few lines, while it is empty.
    readonly property int fewLinesHeight: Math.round(tokens.controlHeight * 1.8)
    readonly property int bigPicture: 2 * tokens.avatarSize
    readonly property size picturePlace: Qt.size(Math.round(tokens.body * 24), Math.round(tokens.body * 16))

    // Breakpoints: the width from which ...
    /// ... a sentence and its buttons stand beside one another;
    readonly property int fitsButtons: Math.round(tokens.body * 27)
    /// ... the list of people stands beside the conversation;
    readonly property int fitsPeople: Math.round(tokens.body * 36)
    /// ... a dialog has two columns;
    readonly property int fitsColumns: Math.round(tokens.body * 42)
    /// ... a sentence stands beside more than two buttons;
    readonly property int fitsManyButtons: Math.round(tokens.body * 48)
    /// ... the settings stand beside the conversation.
    readonly property int fitsSettings: Math.round(tokens.body * 57)

    // Parts of what they stand in.
    /// The most that a name or a list takes, beside what it is about;
    readonly property real sideShare: 0.4
    /// the most that bars take above the conversation;
    readonly property real barsShare: 0.6
    /// the dot in a choice.
    readonly property real dotShare: 0.4

    readonly property int minimumWidth: 480
    readonly property int minimumHeight: 400
    readonly property int usualWidth: Math.max(1100, Math.round(tokens.body * 76))
    readonly property int usualHeight: Math.max(720, Math.round(tokens.body * 48))

    // Time, in milliseconds.
    readonly property int shortMotion: tokens.reducedMotion ? 0 : 120
    readonly property int busyMotion: 1400
    readonly property int tipDelay: 600
    /// Pause between two paints of a burst.
    readonly property int pace: 120

    /// Returns `onLight` or `onDark`, whichever is right for the surfaces at hand.
    function nickColor(onLight: color, onDark: color): color {
        return tokens.dark ? onDark : onLight;
    }
}
