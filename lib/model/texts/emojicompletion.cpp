// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/emojicompletion.h"

#include <QLocale>

namespace parlour {

void EmojiCompletion::follow(const QString &text, int cursor)
{
    const auto code = emoji::shortcode(text, cursor);
    if (!code || code->start != m_dismissed)
        m_dismissed = -1;
    if (code == m_code)
        return;
    m_code = code;
    const bool wanted = code && m_dismissed < 0;
    m_choices = wanted ? emoji::search(code->words, QLocale().name(), Most) : QList<emoji::Emoji>();
    m_current = 0;
    Q_EMIT changed();
}

QStringList EmojiCompletion::choices() const
{
    QStringList all;
    for (const auto &emoji : m_choices)
        all << emoji.text;
    return all;
}

QStringList EmojiCompletion::names() const
{
    QStringList all;
    for (const auto &emoji : m_choices)
        all << emoji::name(emoji, QLocale().name());
    return all;
}

void EmojiCompletion::step(int step)
{
    const int count = int(m_choices.size());
    if (count > 0)
        choose((m_current + step + count) % count);
}

void EmojiCompletion::choose(int row)
{
    if (row == m_current || row < 0 || row >= m_choices.size())
        return;
    m_current = row;
    Q_EMIT changed();
}

void EmojiCompletion::dismiss()
{
    m_dismissed = start();
    m_choices.clear();
    m_current = 0;
    Q_EMIT changed();
}

} // namespace parlour
