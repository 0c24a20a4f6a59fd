// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/channel.h"
#include "model/pacing/clock.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "protocol/xml/stanzaerror.h"

namespace parlour {

class Stream;

/// The account around its direct chats; outlives them.
struct DirectPlace
{
    Stream &stream;
    HistoryStore &store;
    Roster &roster;
    const BlockList &blocked;
    Jid account; ///< Ours, bare.
    Clock clock = systemTime;

    /// Returns the key under which the chat with `peer` (bare) is stored.
    history::Key keyOf(const Jid &peer) const { return {account.bare(), peer.bare(), true}; }
    /// Returns our own name there.
    QString nick() const;
};

/// The channel to one person, wherever they are. Nobody reflects direct messages, so our server is queried after each:
/// as it answers in order, its answer proves that it took the message. The fate of messages whose session broke is
/// found in the archive of the account.
class DirectChannel : public Channel
{
    Q_OBJECT

public:
    /// To `peer` (bare).
    DirectChannel(const DirectPlace &place, const Jid &peer);

    const Jid &peer() const { return m_peer; }
    history::Key key() const override { return m_place.keyOf(m_peer); }
    delivery::Policy policy() const override { return delivery::ToPerson; }
    QString nick() const override { return m_place.nick(); }
    QString author() const override { return m_place.account.bare(); }
    bool isOpen() const override;
    /// Says that we block them; else messages wait until we are online.
    QString obstacle() const override;
    bool send(const QString &id, const acting::Words &words) override;
    void prove(const QStringList &ids) override;
    messageactions::Place place() const override;
    void retract(const QString &target) override;
    void react(const QString &target, const QStringList &emoji) override;

    /// Sends waiting messages: we are online.
    void open() { Q_EMIT openChanged(); }
    void bounce(const QString &id, const StanzaError &error);
    /// Handles that the session in which messages were sent has ended for good.
    void sessionLost();
    /// Takes the end of reading the archive: messages in doubt that were not found were lost (`certain`), or nobody can
    /// tell.
    void settle(bool certain);

private:
    history::Action action(history::Action::Kind kind, const QString &target) const;

    const DirectPlace &m_place;
    const Jid m_peer;
    QStringList m_asked; ///< Messages that the awaited answer proves.
    bool m_asking = false;
};

} // namespace parlour
