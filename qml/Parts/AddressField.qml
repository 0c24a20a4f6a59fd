// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlour.Controls
import Parlour.Model

/// A field for an address. A pasted link is replaced by its address; its other parts are in `link`.
TextField {
    id: field

    /// Parts of the last link, as long as its address is in the field.
    property linkedAddress link
    property int lengthBefore
    signal linked

    /// Reads a typed link: a pasted one need not wait for it.
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
