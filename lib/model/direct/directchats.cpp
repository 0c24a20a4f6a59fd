// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/directchats.h"

#include "network/stream.h"

#include <functional>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace parlour {

/// Bound on the chats shown at the start, and on those with people who may not be contacts.
static constexpr qsizetype MaxChats = 1000;

DirectChats::DirectChats(Stream &stream, HistoryStore &store, Roster &roster, const BlockList &blocked,
                         ArchiveTurns &turns, Clock clock, QObject *parent)
    : QObject(parent)
    , m_place {stream, store, roster, blocked, {}, std::move(clock), {}}
    , m_turns(turns)
{
    connect(&stream, &Stream::online, this, &DirectChats::onOnline);
    connect(&stream, &Stream::stateChanged, this, [this](Stream::State state) {
        if (state != Stream::State::Online && m_archive)
            m_archive->stop();
        for (DirectChat *chat : std::as_const(m_chats))
            Q_EMIT chat->presenceChanged();
    });
}

DirectChats::~DirectChats()
{
    qDeleteAll(m_chats); // They share the archive.
}

void DirectChats::clear()
{
    m_session.end();
    for (DirectChat *chat : std::exchange(m_chats, {})) {
        Q_EMIT removed(chat);
        delete chat;
    }
    m_closed.clear();
    m_acting.clear();
    m_archive.reset();
}

void DirectChats::retire()
{
    m_place.stream.disconnect(this);
    if (m_archive)
        m_archive->stop();
}

void DirectChats::load(const Jid &account)
{
    clear();
    m_place.account = account.toBare();
    m_archive = std::make_unique<ArchiveSync>(
        m_place.stream, m_place.store, history::Key {m_place.account.bare(), m_place.account.bare()}, m_place.clock);
    m_turns.add(*m_archive);
    connect(m_archive.get(), &ArchiveSync::stored, this, &DirectChats::onStored);
    connect(m_archive.get(), &ArchiveSync::progressed, this, &DirectChats::settleDoubts);
    m_place.store.lastOfEach(m_place.account.bare(), this,
                             [this, session = m_session.now()](const QList<history::Last> &last) {
                                 for (const auto &[key, message] : !session.isStale() ? last : QList<history::Last>()) {
                                     if (const auto peer = Jid::parse(key.peer); peer && key.direct)
                                         m_closed.insert(*peer, message.time);
                                 }
                             });
    m_place.store.directChats(m_place.account.bare(), this,
                              [this, session = m_session.now()](const QList<history::KeptChat> &kept) {
                                  if (!session.isStale())
                                      takeUp(kept);
                              });
    m_place.store.unfinished(m_place.account.bare(), this,
                             [this, session = m_session.now()](const QList<history::Key> &keys) {
                                 for (const auto &key : !session.isStale() ? keys : QList<history::Key>()) {
                                     if (const auto peer = Jid::parse(key.peer); peer && key.direct)
                                         begin(*peer);
                                 }
                             });
}

/// Restores the open chats, no more than the latest: the others count as closed.
void DirectChats::takeUp(const QList<history::KeptChat> &kept)
{
    QList<Jid> open;
    for (const auto &[key, closed] : kept) {
        const auto peer = Jid::parse(key.peer);
        if (peer && !closed)
            open << *peer;
    }
    QList<QDateTime> times;
    for (const Jid &peer : std::as_const(open))
        times << m_closed.value(peer);
    std::ranges::sort(times, std::greater());
    const QDateTime tooOld = times.value(MaxChats);
    for (const Jid &peer : std::as_const(open)) {
        if (tooOld.isValid() && m_closed.value(peer) <= tooOld)
            continue;
        m_closed.remove(peer);
        if (!find(peer))
            add(peer);
    }
}

DirectChat *DirectChats::find(const Jid &peer) const
{
    const auto found = std::ranges::find(m_chats, peer, &DirectChat::peer);
    return found == m_chats.end() ? nullptr : *found;
}

DirectChat *DirectChats::add(const Jid &peer)
{
    auto *chat = new DirectChat(m_place, peer, *m_archive, this);
    m_chats << chat;
    Q_EMIT added(chat);
    return chat;
}

/// Returns the chat with `peer`, to whom the person writes; null only while there is no account.
DirectChat *DirectChats::begin(const Jid &peer)
{
    DirectChat *chat = find(peer);
    if (chat || !m_archive)
        return chat;
    if (m_closed.remove(peer))
        m_place.store.setClosed(m_place.keyOf(peer), false);
    return add(peer);
}

/// Returns the chat with `peer`, who writes; null where too many people who are not contacts do. While the contacts are
/// not known, all count as such people.
DirectChat *DirectChats::ensure(const Jid &peer)
{
    if (DirectChat *chat = find(peer))
        return chat;
    const auto strangers = m_chats.size() - std::ranges::count_if(m_chats, &DirectChat::isKnown);
    const bool isFull = strangers >= (m_place.roster.isHere() ? MaxStrangers : MaxChats);
    return isFull && !m_place.roster.knows(peer) ? nullptr : begin(peer);
}

DirectChat *DirectChats::open(const QString &address)
{
    const auto peer = Jid::parse(address);
    DirectChat *chat = peer && !peer->local().isEmpty() ? begin(peer->toBare()) : nullptr;
    if (chat)
        Q_EMIT opened(chat);
    return chat;
}

void DirectChats::close(DirectChat *chat)
{
    if (!m_chats.removeOne(chat))
        return;
    chat->conversation()->discardAll();
    const auto &last = chat->conversation()->last()->entry();
    m_closed.insert(chat->peer(), last ? last->time : m_place.clock());
    m_place.store.setClosed(chat->key(), true);
    Q_EMIT removed(chat);
    chat->deleteLater();
}

DirectChat *DirectChats::reopen(const history::Key &key)
{
    const auto peer = Jid::parse(key.peer);
    if (!peer || !key.direct)
        return nullptr;
    return m_closed.contains(*peer) ? begin(*peer) : find(*peer);
}

} // namespace parlour
