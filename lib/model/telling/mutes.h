// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountlist.h"

#include <QTimer>

namespace parlour {

/// Keeps until when rooms and direct chats are muted from one start to the next, and ends it in time, after the computer slept, too.
/// A direct chat of which nothing is to be told is kept as one that is muted for ever; of rooms their bookmarks know it.
class Mutes : public QObject
{
    Q_OBJECT

public:
    Mutes(AccountList &accounts, ProfileSettings &settings, Clock clock = systemTime);

    /// Ends mutes whose time is over. Called automatically for the next one.
    void endDue();

private:
    void watch(Account *account);
    void watch(Account *account, const QString &peer, ChatPreferences *preferences, bool keepsLevel);
    QList<ChatPreferences *> all() const;

    AccountList &m_accounts;
    ProfileSettings &m_settings;
    const Clock m_clock;
    QTimer m_next;
};

} // namespace parlour
