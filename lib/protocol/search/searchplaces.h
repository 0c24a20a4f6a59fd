// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// Places in a text of the words by which it was found.
namespace parlour::search {

struct Place
{
    int start = 0; ///< In UTF-16 units.
    int length = 0;
    bool operator==(const Place &) const = default;
};

/// Returns the places in `text` of something in `words`, as typed: in order, none of them in another. Only the first
/// 20,000 characters are looked at.
QList<Place> places(const QString &text, const QString &words);

/// A part of a text that shows why it was found.
struct Context
{
    QString text;
    QList<Place> places; ///< In `text`.
    bool operator==(const Context &) const = default;
};

/// About `limit` characters of `text` around the first place where something of `words` stands, in one line. An
/// ellipsis stands for what is left out.
Context context(const QString &text, const QString &words, qsizetype limit);

} // namespace parlour::search
