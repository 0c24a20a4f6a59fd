// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// A line for an address. A link that is pasted becomes the address that it has; what else it says is told.
TextField {
    id: field

    /// The last link, as long as its address is what the field holds.
    property linkedAddress link
    property int lengthBefore
    signal linked

    /// Takes a link that was typed: one that is pasted need not wait for it.
    function readLink(): void {
        const link = reader.link(field.text);
        if (!link.address)
            return;
        field.text = link.address;
        field.link = link;
        field.linked();
    }

    inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
    onTextEdited: {
        field.link = reader.link("");
        if (field.length > field.lengthBefore + 1)
            field.readLink();
        field.lengthBefore = field.length;
    }
    onAccepted: field.readLink()
    onEditingFinished: field.readLink()

    AddressReader {
        id: reader
    }
}
