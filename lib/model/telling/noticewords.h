// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace parlour {

/// The new messages of one conversation.
struct NewWords
{
    QString place;    ///< Name of the conversation for people.
    QString line;     ///< "NICK: TEXT" of the first mention, else of the last message.
    int count = 0;    ///< Number of messages,
    int mentions = 0; ///< and of those that name us.
    bool operator==(const NewWords &) const = default;
};

/// The text of a notification.
struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(parlour::NoticeWords)

public:
    QString title;
    QString body;
    bool operator==(const NoticeWords &) const = default;

    /// Returns the text for `words`; without `showText` neither names nor messages.
    static NoticeWords of(const NewWords &words, bool showText);
};

} // namespace parlour
