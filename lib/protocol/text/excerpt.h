// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace parlour {

/// The beginning of `text`: at most `limit` UTF-16 units, and whole characters as people see them (grapheme clusters).
QString wholeCharacters(const QString &text, qsizetype limit);

/// Returns whether `text` is too long to be shown all at once among others.
bool isLong(const QString &text);
/// Returns the beginning of a long text, shown before somebody wants all of it; of a text that is not long, all.
QString excerpt(const QString &text);
/// A part of a long text.
struct Portion
{
    Q_GADGET
    Q_PROPERTY(int start MEMBER start FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    int start = 0; ///< Position in the whole text.
    QString text;
    bool operator==(const Portion &) const = default;
};

/// Returns the text behind the excerpt of `text`, in portions that can be drawn one after the other, without the line
/// ends between two. They end with a line where that is possible, else with a word, and with a character in any case.
QList<Portion> rest(const QString &text);

} // namespace parlour
