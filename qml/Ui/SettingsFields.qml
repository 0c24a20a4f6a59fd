// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qt.labs.qmlmodels
import Parlour.Controls
import Parlour.Model

/// All fields, in sections.
ScrollArea {
    id: area

    required property RoomConfiguration configuration
    required property string search
    required property bool onlyChanged
    property bool destroyable: false
    signal destroyWanted

    Item {
        anchors.fill: parent
        implicitHeight: column.implicitHeight + Tokens.vast

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            Repeater {
                model: FormFilterModel {
                    id: shown

                    form: area.configuration.form
                    search: area.search
                    onlyChanged: area.onlyChanged
                }

                delegate: DelegateChooser {
                    role: "kind"

                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Toggle

                        ToggleSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Text

                        TextSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Address

                        TextSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.LongText

                        LongTextSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Unknown

                        LongTextSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Addresses

                        LongTextSetting {
                            filter: shown
                            lines: true
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Secret

                        SecretSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Choice

                        ChoiceSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Choices

                        ChoicesSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                    DelegateChoice {
                        roleValue: FormModel.FieldKind.Note

                        NoteSetting {
                            filter: shown
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            Label {
                text: area.onlyChanged ? qsTr("Nothing is changed.") : qsTr("No setting has these words.")
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
