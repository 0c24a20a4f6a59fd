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
    QString text;      ///< The emoji itself.
    QString name;      ///< In English, like the words.
    QStringList words; ///< Further words by which it is searched.
    QString germanName {};
    QStringList germanWords {};
    bool operator==(const Emoji &) const = default;
};

/// All emoji in Unicode's order: faces first. Those with several skin tones are there once.
const QList<Emoji> &all();
/// The name in `language` ("de", "en_GB"), in English where it has none.
QString name(const Emoji &emoji, const QString &language);
/// The emoji that is `text`; null when there is none.
const Emoji *find(const QString &text);
/// Returns the emoji that is `text` but for U+FE0F, as Unicode writes it; `text` itself when there is none. Some
/// programs leave that character out, and it is the same emoji all the same.
QString qualified(const QString &text);
/// Returns the emoji where each word of `text` begins a word of the name or of `words`, in `language` or in English,
/// the likeliest first: whole names, beginnings of names, whole words, then beginnings of words. At most `most`.
QList<Emoji> search(const QString &text, const QString &language, qsizetype most);

/// A shortcode that is being typed, such as ":smi".
struct Shortcode
{
    qsizetype start = 0; ///< Position of the colon.
    QString words;       ///< Text behind it, with spaces for underscores.
    bool closed = false; ///< A second colon stands at the end.
    bool operator==(const Shortcode &) const = default;
};
/// The shortcode in front of `cursor`; nothing where there is none. It stands where a word begins, and has two letters at
/// least: ":D" is something else.
std::optional<Shortcode> shortcode(const QString &text, qsizetype cursor);

} // namespace parlour::emoji
