// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Incoming messages, live and out of the account's archive.
#include "model/direct/directchats.h"

#include "network/stream.h"
#include "protocol/archive/archive.h"
#include "protocol/disco/info.h"

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace parlour {

struct DirectChats::Hearing
{
    DirectChats &chats;

    void operator()(const direct::Message &message) const
    {
        if (DirectChat *chat = message.own ? chats.begin(message.peer) : chats.ensure(message.peer))
            chat->receive(message);
    }
    void operator()(const direct::Acted &acted) const
    {
        const auto now = chats.m_place.clock();
        const auto action = DirectChat::action(acted, chats.m_place, std::min(acted.sentAt.value_or(now), now));
        if (!action)
            return;
        if (DirectChat *chat = chats.find(acted.peer))
            return chat->conversation()->act(*action);
        if (chats.takesActs(acted.peer))
            keep(acted.peer, *action);
    }
    void operator()(const direct::Receipt &receipt) const
    {
        if (DirectChat *chat = chats.find(receipt.peer))
            chat->receive(receipt);
        else if (chats.m_closed.contains(receipt.peer))
            keep(receipt.peer, DirectChat::action(receipt, chats.m_place, true));
    }
    void operator()(const direct::Stated &stated) const
    {
        if (DirectChat *chat = chats.find(stated.peer))
            chat->typing().hear(stated.composing ? direct::ChatState::Composing : direct::ChatState::Active);
    }
    void operator()(const direct::Failure &failure) const { chats.bounce(failure.peer, failure.id, failure.error); }
    void operator()(const direct::Archived &archived) const { chats.collect(archived); }

    /// Stores an act in a chat that is not shown.
    void keep(const Jid &peer, const history::Action &action) const
    {
        chats.m_place.store.act(chats.m_place.keyOf(peer), {action}, &chats, [](const QList<history::Message> &) {});
    }
};

/// Returns whether an act of `peer` in a chat that is not shown is kept: its message may be known, or come later. There
/// is no end of strangers.
bool DirectChats::takesActs(const Jid &peer)
{
    if (m_place.roster.knows(peer) || m_closed.contains(peer) || m_acting.contains(peer))
        return true;
    if (m_acting.size() >= MaxStrangers)
        return false;
    m_acting << peer;
    return true;
}

void DirectChats::receive(const direct::Event &event)
{
    if (m_archive)
        std::visit(Hearing {*this}, event);
}

bool DirectChats::bounce(const Jid &by, const QString &id, const StanzaError &error)
{
    const Jid &account = m_place.account;
    for (DirectChat *chat : std::as_const(m_chats)) {
        const bool isServer =
            by.local().isEmpty() && (by.domain() == chat->peer().domain() || by.domain() == account.domain());
        const bool isOnTheWay = by == chat->peer() || by == account || isServer;
        const bool isOurs = chat->conversation()->sendQueue().holds(id) || chat->channel().hasActed(id);
        if (isOnTheWay && isOurs) {
            chat->channel().bounce(id, error);
            return true;
        }
    }
    return false;
}

void DirectChats::onOnline(bool resumed)
{
    if (!m_archive)
        return;
    if (resumed) {
        m_archive->resume();
    } else {
        m_session.end();
        for (DirectChat *chat : std::as_const(m_chats)) {
            chat->channel().sessionLost();
            chat->typing().reset();
            if (auto *search = chat->conversation()->archiveSearch())
                search->reset();
        }
        m_archive->begin();
        m_place.store.ranges(m_place.account.bare(), m_place.account.bare(), this,
                             [this](const QList<history::Range> &ranges) { m_isFirst = ranges.isEmpty(); });
        m_archive->historyEnded({}); // No server repeats anything.
        findArchive();
    }
    for (DirectChat *chat : std::as_const(m_chats))
        chat->channel().open();
}

/// Finds out whether our server has an archive (XEP-0313 section 8).
void DirectChats::findArchive()
{
    m_place.stream.ask(m_place.account, u"get"_s, disco::infoQuery(), this,
                       [this, session = m_session.now()](const IqReply &reply) {
                           const auto *iq = std::get_if<QDomElement>(&reply);
                           const auto *failure = std::get_if<IqFailure>(&reply);
                           if (session.isStale() || (failure && failure->kind == IqFailure::Kind::Disconnected))
                               return;
                           m_archive->setArchived(iq && archive::isOffered(*iq));
                           settleDoubts();
                       });
}

static Jid peerOf(const direct::Archived &archived)
{
    if (archived.message)
        return archived.message->peer;
    if (archived.acted)
        return archived.acted->peer;
    return archived.receipt ? archived.receipt->peer : Jid {};
}

void DirectChats::collect(const direct::Archived &archived)
{
    if (!m_archive->expects(archived.result.queryId)) {
        for (DirectChat *chat : std::as_const(m_chats))
            chat->takeFound(archived);
        return;
    }
    const auto peer = peerOf(archived);
    const auto entry =
        archived.message ? std::optional(DirectChat::entry(*archived.message, m_place, m_isFirst)) : std::nullopt;
    auto action = archived.acted ? DirectChat::action(*archived.acted, m_place, archived.result.time) : std::nullopt;
    if (archived.receipt)
        action = DirectChat::action(*archived.receipt, m_place, false);
    if (DirectChat *chat = find(peer))
        return chat->conversation()->collect(archived.result, entry, action);
    const history::Key key = m_place.keyOf(peer);
    m_archive->collect(archived.result, entry ? std::optional(ArchiveSync::Collected {key, *entry}) : std::nullopt,
                       action ? std::optional(history::ArchivePage::Deed {key, *action}) : std::nullopt);
}

/// Returns whether it is news of a chat that is not shown. A closed chat stays so when older pages come.
bool DirectChats::wakes(const Jid &peer, const timeline::Entry &entry) const
{
    if (find(peer))
        return false;
    const auto closed = m_closed.constFind(peer);
    return closed == m_closed.cend() || (entry.time > *closed && !entry.own);
}

void DirectChats::onStored(const QList<ArchiveSync::Collected> &messages, const history::PageResult &result)
{
    QList<Jid> awake;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const auto &[key, entry, confirms] = messages.at(i);
        const auto peer = Jid::parse(key.peer);
        if (result.rows.value(i).what != history::Added::What::New || !peer
            || (!awake.contains(*peer) && !wakes(*peer, entry)))
            continue;
        if (entry.historic) // Messages from before this program was set up are not news.
            m_place.store.setReadPosition(key, result.rows.value(i).sort, entry.stanzaId);
        if (!awake.contains(*peer))
            awake << *peer;
    }
    for (const Jid &peer : std::as_const(awake))
        ensure(peer);
}

/// Settles the fate of messages whose session broke, once the archive has been read since.
void DirectChats::settleDoubts()
{
    if (m_place.stream.state() != Stream::State::Online)
        return;
    for (DirectChat *chat : std::as_const(m_chats)) {
        const auto doubtful = chat->conversation()->sendQueue().doubtfulSince();
        const auto covered = doubtful ? m_archive->covers(*doubtful) : std::nullopt;
        if (covered)
            chat->channel().settle(*covered);
        chat->channel().open();
    }
}

} // namespace parlour
