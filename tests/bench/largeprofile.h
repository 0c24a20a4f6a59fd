// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/profilehistory.h"

#include <QRandomGenerator>

/// A profile with much in it.
namespace parlour::bench {

inline constexpr int Rooms = 200;
inline constexpr int Large = 100'000; ///< Messages of the room 0,
inline constexpr int Small = 100;     ///< and of the room 1.
inline constexpr qint64 Begin = 1'700'000'000'000;
inline const QString Owner = QStringLiteral("alice@localhost");

/// A few people are in it: BurstServer plays it.
history::Key room(int number);

/// Words as often as people use them: the first of them most.
class Speech
{
public:
    Speech();
    /// About 77 characters.
    QString sentence();
    QString nick();
    QString uuid();

private:
    const QString &word();

    QRandomGenerator m_chance {20261128};
    QStringList m_words;
};

history::Arrival arrival(Speech &speech, qint64 number);

/// Fills rooms as catching up would, in turns. Prints and returns how many messages there are: at least those of the rooms 0
/// and 1.
qint64 fill(ProfileHistory &store, int messages);

} // namespace parlour::bench
