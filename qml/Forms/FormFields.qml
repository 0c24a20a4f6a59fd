// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Qt.labs.qmlmodels
import Parlour.Controls
import Parlour.Model

/// The fields of a form, each with the control of its kind.
ColumnLayout {
    id: fields

    required property FormModel form
    property string search
    property bool onlyChanged: false
    /// True for fields only, in a form that is filled in once.
    property bool plain: false
    readonly property int count: shown.count
    readonly property list<string> sections: shown.sections

    /// Returns the first field of a section, or null.
    function first(section: string): Item {
        for (const child of fields.children) {
            const field = child as SettingsField;
            if (field !== null && field.section === section)
                return field;
        }
        return null;
    }

    spacing: 0

    Label {
        text: qsTr("This room's form is too large to show.")
        wrapMode: Text.Wrap
        visible: fields.form.tooLarge
        Layout.fillWidth: true
    }
    Repeater {
        model: FormFilterModel {
            id: shown

            form: fields.form
            search: fields.search
            onlyChanged: fields.onlyChanged
            plain: fields.plain
            step: 5
        }

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: FormRow.Kind.Toggle

                ToggleSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Text

                TextSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Address

                TextSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.LongText

                LongTextSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Unknown

                LongTextSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Addresses

                LongTextSetting {
                    filter: shown
                    lines: true
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Secret

                SecretSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Choice

                ChoiceSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Choices

                ChoicesSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
            DelegateChoice {
                roleValue: FormRow.Kind.Note

                NoteSetting {
                    filter: shown
                    Layout.fillWidth: true
                }
            }
        }
    }
}
