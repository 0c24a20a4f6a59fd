// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/mutes.h"

#include <QTimeZone>
#include <algorithm>

namespace parlour {

using namespace std::chrono_literals;

Mutes::Mutes(AccountList &accounts, ProfileSettings &settings, Clock clock)
    : m_accounts(accounts)
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Mutes::endDue);
    for (Account *account : accounts.accounts())
        watch(account);
    connect(&accounts, &AccountList::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (Account *account : m_accounts.accounts().mid(first, last - first + 1))
            watch(account);
    });
}

void Mutes::watch(Account *account)
{
    const auto watchRoom = [this, account](Room *room) {
        watch(account, room->addressText(), room->preferences(), false);
    };
    const auto watchChat = [this, account](DirectChat *chat) {
        watch(account, chat->address(), chat->preferences(), true);
    };
    for (Room *room : account->rooms()->rooms())
        watchRoom(room);
    for (DirectChat *chat : account->directChats()->chats())
        watchChat(chat);
    connect(account->rooms(), &AccountRooms::added, this, watchRoom);
    connect(account->directChats(), &DirectChats::added, this, watchChat);
}

static QDateTime forEver()
{
    return {QDate(9999, 1, 1), QTime(0, 0), QTimeZone::UTC};
}

void Mutes::watch(Account *account, const QString &peer, ChatPreferences *preferences, bool keepsLevel)
{
    const auto kept = m_settings.mute(account->address(), peer);
    if (keepsLevel && kept >= forEver())
        preferences->setLevel(reading::Level::Never);
    else
        preferences->setMutedUntil(kept);
    connect(preferences, &ChatPreferences::levelChanged, this, [this, account, peer, preferences, keepsLevel] {
        const bool isForEver = keepsLevel && preferences->chosenLevel() == reading::Level::Never;
        const QDateTime until = isForEver ? forEver() : preferences->mutedUntil();
        if (m_settings.mute(account->address(), peer) == until)
            return;
        m_settings.setMute(account->address(), peer, until);
        endDue();
    });
    if (preferences->mutedUntil().isValid())
        endDue();
}

QList<ChatPreferences *> Mutes::all() const
{
    QList<ChatPreferences *> all;
    for (Account *account : m_accounts.accounts()) {
        for (Room *room : account->rooms()->rooms())
            all << room->preferences();
        for (DirectChat *chat : account->directChats()->chats())
            all << chat->preferences();
    }
    return all;
}

void Mutes::endDue()
{
    constexpr auto Longest = 600s; // Timers do not run while the computer sleeps.
    const QDateTime now = m_clock();
    std::chrono::milliseconds next {0};
    for (ChatPreferences *preferences : all()) {
        const QDateTime until = preferences->mutedUntil();
        if (!until.isValid())
            continue;
        if (until <= now) {
            preferences->unmute();
            continue;
        }
        const auto rest = std::clamp<std::chrono::milliseconds>(until - now, 1ms, Longest);
        next = next == 0ms ? rest : std::min(next, rest);
    }
    if (next > 0ms)
        m_next.start(next);
    else
        m_next.stop();
}

} // namespace parlour
