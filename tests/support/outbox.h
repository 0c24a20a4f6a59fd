// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/profilehistory.h"

namespace parlour {

/// A profile's history that answers before its calls return, with words for what waits in it.
class Outbox : public ProfileHistory
{
public:
    explicit Outbox(const QString &path, const history::Earlier &earlier = {})
        : ProfileHistory(path, Thread::Callers, earlier)
    {
    }

    QList<UnconfirmedMessage> messages(const QString &account, const QString &room) const
    {
        QList<UnconfirmedMessage> all;
        self().unconfirmed({account, room}, &self(), [&all](const auto &messages) { all = messages; });
        return all;
    }
    /// The rooms of `account` that wait for something.
    QStringList rooms(const QString &account) const
    {
        QStringList all;
        self().unfinished(account, &self(), [&all](const QList<history::Key> &keys) {
            for (const auto &key : keys)
                all << key.peer;
        });
        return all;
    }
    /// False when it is only in memory, or is there already.
    bool add(const QString &account, const QString &room, const UnconfirmedMessage &message)
    {
        for (const auto &known : messages(account, room)) {
            if (known.id == message.id)
                return false;
        }
        keep({account, room}, message, this, [](bool) {});
        return health().trouble() == DiskTrouble::None;
    }
    /// How a message that is there fares.
    bool update(const UnconfirmedMessage &message)
    {
        bool kept = true;
        for (const auto &account : accounts) {
            for (const auto &room : rooms(account)) {
                for (const auto &known : messages(account, room)) {
                    if (known.id == message.id)
                        keep({account, room}, message, this, [&kept](bool answer) { kept = answer; });
                }
            }
        }
        return kept;
    }
    bool remove(const QString &id)
    {
        bool gone = false;
        forget(id, this, [&gone](bool answer) { gone = answer; });
        return gone;
    }
    bool removeAccount(const QString &account)
    {
        ProfileHistory::remove({account}, this, [](bool) {});
        return health().trouble() == DiskTrouble::None;
    }
    using ProfileHistory::add;
    using ProfileHistory::remove;

    QStringList accounts {QStringLiteral("alice@localhost"), QStringLiteral("bob@localhost")}; ///< Known to update().

private:
    Outbox &self() const { return const_cast<Outbox &>(*this); }
};

} // namespace parlour
