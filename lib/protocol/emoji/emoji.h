// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// Emoji by name.
namespace parlour::emoji {

struct Emoji
{
    QString text;      ///< Itself.
    QString name;      ///< In English, as the words.
    QStringList words; ///< By which it is looked for, too.
    QString germanName {};
    QStringList germanWords {};
    bool operator==(const Emoji &) const = default;
};

/// All of them, in Unicode's order: faces first. Those in several colours of skin are there once.
const QList<Emoji> &all();
/// The name in `language` ("de", "en_GB"), in English where it has none.
QString name(const Emoji &emoji, const QString &language);
/// The emoji that is `text`; null when there is none.
const Emoji *find(const QString &text);
/// The emoji that is `text` but for U+FE0F, as Unicode writes it; `text` itself when there is none. Some programs leave that
/// character away, and it is one emoji all the same.
QString qualified(const QString &text);
/// Those in whose names or words, in `language` or in English, each of the words in `text` begins one; the likeliest first:
/// those that are called so, then those whose name begins so, then by their order. At most `most`.
QList<Emoji> search(const QString &text, const QString &language, qsizetype most);

/// A shortcode that is being typed, such as ":smi".
struct Shortcode
{
    qsizetype start = 0; ///< Of the colon.
    QString words;       ///< What is behind it, with spaces for underscores.
    bool closed = false; ///< A second colon stands at the end.
    bool operator==(const Shortcode &) const = default;
};
/// The shortcode in front of `cursor`; nothing where there is none. It stands where a word begins, and has two letters at
/// least: ":D" is something else.
std::optional<Shortcode> shortcode(const QString &text, qsizetype cursor);

} // namespace parlour::emoji
