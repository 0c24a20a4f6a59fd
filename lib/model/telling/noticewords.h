// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace parlour {

/// What is new in one conversation.
struct NewWords
{
    QString place;    ///< What people call the conversation.
    QString line;     ///< "NICK: TEXT" of the first mention, else of the last message.
    int count = 0;    ///< Messages,
    int mentions = 0; ///< and how many of them name us.
    bool operator==(const NewWords &) const = default;
};

/// What a notice says.
struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(parlour::NoticeWords)

public:
    QString title;
    QString body;
    bool operator==(const NoticeWords &) const = default;

    /// Of `words`; without `showText` neither names nor what was said.
    static NoticeWords of(const NewWords &words, bool showText);
};

} // namespace parlour
