// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace parlour::live {

/// Something that can stand in a stanza and that programs do not expect.
struct Oddity
{
    QByteArray name;
    QByteArray content;    ///< Elements or text.
    QByteArray attributes; ///< Of the stanza itself, with a blank in front.
};

/// Some hundred, from all corners of XML. Many are none, and servers refuse them.
QList<Oddity> oddities();

} // namespace parlour::live
