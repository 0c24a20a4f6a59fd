// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/channel.h"
#include "model/pacing/clock.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "protocol/xml/stanzaerror.h"

namespace parlour {

class PersonPictures;
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
    PersonPictures *pictures = nullptr; ///< Null: there are none.

    /// Under which the chat with `peer` (bare) is kept.
    history::Key keyOf(const Jid &peer) const { return {account.bare(), peer.bare(), true}; }
    /// What we are called there.
    QString nick() const;
};

/// The way to one person, wherever they are. Nobody sends back what goes there, so our server is asked something after it: as
/// it answers in order, its answer proves that it took the message. What becomes of one whose session broke, the archive of
/// the account tells.
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
    /// That we block them; else what is said waits until we are online.
    QString obstacle() const override;
    bool send(const QString &id, const acting::Words &words) override;
    void prove(const QStringList &ids) override;
    messageactions::Place place() const override;
    void retract(const QString &target) override;
    void react(const QString &target, const QStringList &emoji) override;

    /// We are online: what waits goes out.
    void open() { Q_EMIT openChanged(); }
    void bounce(const QString &id, const StanzaError &error);
    /// The session in which messages were sent has ended for good.
    void sessionLost();
    /// The archive was read: what was in doubt and not found was lost (`certain`), or nobody can tell.
    void settle(bool certain);

private:
    history::Action action(history::Action::Kind kind, const QString &target) const;

    const DirectPlace &m_place;
    const Jid m_peer;
    QStringList m_asked; ///< What the answer that is awaited proves.
    bool m_asking = false;
};

} // namespace parlour
