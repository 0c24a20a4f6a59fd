// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What a message can be found by beside its words.
namespace parlour::search {

struct Marks
{
    qint64 conversation = 0; ///< 0: any.
    QString nick {};         ///< Of who said it, whatever its case and accents; empty: anybody.
    bool link = false;       ///< It has a link to the web.
    bool file = false;       ///< It is nothing but the address of a file, as clients send them.
    bool operator==(const Marks &) const = default;
};

/// All that a message is marked with.
Marks marks(qint64 conversation, const QString &nick, const QString &body);

} // namespace parlour::search
