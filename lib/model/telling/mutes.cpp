// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/mutes.h"

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
    for (Room *room : account->rooms()->rooms())
        watch(account, room);
    connect(account->rooms(), &AccountRooms::added, this, [this, account](Room *room) { watch(account, room); });
}

void Mutes::watch(Account *account, Room *room)
{
    ChatPreferences *preferences = room->preferences();
    preferences->setMutedUntil(m_settings.mute(account->address(), room->addressText()));
    connect(preferences, &ChatPreferences::levelChanged, this, [this, account, room, preferences] {
        const QDateTime until = preferences->mutedUntil();
        if (m_settings.mute(account->address(), room->addressText()) == until)
            return;
        m_settings.setMute(account->address(), room->addressText(), until);
        endDue();
    });
    if (preferences->mutedUntil().isValid())
        endDue();
}

void Mutes::endDue()
{
    constexpr auto Longest = 600s; // Timers do not run while the computer sleeps.
    const QDateTime now = m_clock();
    std::chrono::milliseconds next {0};
    for (Account *account : m_accounts.accounts()) {
        for (Room *room : account->rooms()->rooms()) {
            const QDateTime until = room->preferences()->mutedUntil();
            if (!until.isValid())
                continue;
            if (until <= now) {
                room->preferences()->unmute();
                continue;
            }
            const auto rest = std::clamp<std::chrono::milliseconds>(until - now, 1ms, Longest);
            next = next == 0ms ? rest : std::min(next, rest);
        }
    }
    if (next > 0ms)
        m_next.start(next);
    else
        m_next.stop();
}

} // namespace parlour
