// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Properties by which a message can be found besides its words.
namespace parlour::search {

struct Marks
{
    qint64 conversation = 0; ///< 0: any.
    QString nick {};         ///< Of the author, whatever its case and accents; empty: anybody.
    bool link = false;       ///< True if it has a link to the web.
    bool file = false;       ///< True if it shares a file, or is nothing but the address of one, as clients send them.
    bool operator==(const Marks &) const = default;
};

/// Returns all marks of a message. `shares`: it names a file (XEP-0447), whatever its body says.
Marks marks(qint64 conversation, const QString &nick, const QString &body, bool shares = false);

} // namespace parlour::search
