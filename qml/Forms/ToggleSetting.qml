// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls

/// A setting that is on or off.
SettingsField {
    id: field

    side: Switch {
        checked: Boolean(field.value)
        enabled: !field.form.readOnly
        Accessible.name: field.label
        Accessible.description: field.effect
        onToggled: {
            field.form.setValue(field.fieldVar, checked);
            checked = Qt.binding(() => Boolean(field.value));
        }
    }
}
