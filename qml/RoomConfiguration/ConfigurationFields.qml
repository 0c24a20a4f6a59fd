// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Parlour.Controls
import Parlour.Forms
import Parlour.Model

/// All fields, in sections.
ScrollArea {
    id: area

    required property Room room
    required property RoomConfiguration configuration
    required property string search
    required property bool onlyChanged
    property bool destroyable: false
    readonly property list<string> sections: shown.sections
    signal destroyWanted

    /// Scrolls to the section, and focuses its first field.
    function show(section: string): void {
        const field = shown.first(section);
        if (field === null)
            return;
        field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        area.contentY = Math.max(0, Math.min(field.mapToItem(area.contentItem, 0, 0).y, area.contentHeight - area.height));
    }

    Item {
        anchors.fill: parent
        implicitHeight: column.implicitHeight + Tokens.vast

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            RoomAvatarSetting {
                room: area.room
                owner: area.configuration.owner
                visible: !area.room.ownership.unfinished && area.search === "" && !area.onlyChanged
                Layout.fillWidth: true
            }
            FormFields {
                id: shown

                form: area.configuration.form
                search: area.search
                onlyChanged: area.onlyChanged
                Layout.fillWidth: true
            }
            Label {
                text: area.onlyChanged ? qsTr("Nothing is changed.") : qsTr("No setting matches these words.")
                dim: true
                horizontalAlignment: Text.AlignHCenter
                visible: shown.count === 0
                Layout.fillWidth: true
                Layout.topMargin: Tokens.vast
            }
            Button {
                text: qsTr("Destroy room...")
                flat: true
                danger: true
                visible: area.destroyable && !area.search && !area.onlyChanged
                Layout.leftMargin: Tokens.wide - Tokens.margin
                Layout.topMargin: Tokens.vast
                onClicked: area.destroyWanted()
            }
        }
    }
}
