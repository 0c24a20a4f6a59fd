// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/onetoone.h"
#include "model/pacing/clock.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "protocol/direct/directstanzas.h"
#include "protocol/xml/stanzaerror.h"

namespace parlour {

class PersonPictures;

/// The account around its direct chats; outlives them.
struct DirectPlace
{
    Stream &stream;
    HistoryStore &store;
    Roster &roster;
    const BlockList &blocked;
    Jid account; ///< Ours, bare.
    Clock clock = systemTime;
    std::function<bool()> tellsTyping {};  ///< True if those who see us are told when we type; null: nobody is.
    PersonPictures *pictures = nullptr;    ///< Null: there are none.
    std::function<bool()> tellsReading {}; ///< Whether the other is told what we have read.

    /// Returns the key under which the chat with `peer` (bare) is stored.
    history::Key keyOf(const Jid &peer) const { return {account.bare(), peer.bare(), true}; }
    /// Returns our own name there.
    QString nick() const;
    /// Returns whether `peer` (bare) is told when we type. Nobody is who does not see our presence.
    bool tellsTypingTo(const Jid &peer) const;
    /// Returns whether `peer` (bare) is told what we have read: only if they see our presence.
    bool tellsReadingTo(const Jid &peer) const;
};

/// Channel to one person, wherever they are. An answer of our server to a later query proves that it took a message.
/// The archive of the account shows the fate of messages whose session broke.
class DirectChannel : public OneToOneChannel
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
    messageactions::Place place() const override;

    /// Sends waiting messages: we are online.
    void open() { Q_EMIT openChanged(); }
    void bounce(const QString &id, const StanzaError &error);
    /// Takes a receipt of the other: message `id` has arrived.
    void arrived(const QString &id) { Q_EMIT happened({id}, delivery::Event::Proved, {}); }
    /// Sends whether we type (XEP-0085); returns false when they are not told.
    bool tell(direct::ChatState state);
    /// Returns whether they are told what we read now.
    bool tellsReading() const { return obstacle().isEmpty() && m_place.tellsReadingTo(m_peer); }
    /// Sends that we have read all up to their message `id` (XEP-0333); returns false when we are not online.
    bool tellRead(const QString &id);
    /// Handles that the session in which messages were sent has ended for good.
    void sessionLost();
    /// Takes the end of reading the archive: messages in doubt that were not found were lost (`certain`), or nobody can
    /// tell.
    void settle(bool certain);

protected:
    std::optional<Jid> other() const override { return m_peer; }
    QString otherNick() const override { return m_place.roster.nameOf(m_peer); }
    Jid ourselves() const override { return m_place.account; }
    acting::To manner() const override { return acting::To::Person; }
    QDomElement stanza(const Jid &to, const QString &id, const acting::Words &words,
                       const std::optional<Jid> &author) const override;
    std::optional<Jid> witness() const override { return isOpen() ? std::optional(Jid {}) : std::nullopt; }
    void answered(const QStringList &ids, const IqReply &reply) override;

private:
    const DirectPlace &m_place;
    const Jid m_peer;
};

} // namespace parlour
