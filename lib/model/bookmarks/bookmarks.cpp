// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machine of requests to the server.
#include "model/bookmarks/bookmarks.h"

#include "model/bookmarks/refusals.h"
#include "network/reconnect.h"
#include "protocol/bookmarks/storage.h"
#include "protocol/disco/info.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace parlour {

using bookmarks::State;

Bookmarks::Bookmarks(Stream &stream, AccountRooms &rooms, RoomSecrets &secrets, RoomLists &lists)
    : m_stream(stream)
    , m_rooms(rooms)
    , m_secrets(secrets)
    , m_lists(lists)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { advance(bookmarks::Due {}); });
    connect(&m_stream, &Stream::received, this, &Bookmarks::onReceived);
    connect(&m_stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed || m_status.state == State::Away)
            advance(bookmarks::Online {});
        else
            settle();
    });
    connect(&m_rooms, &AccountRooms::entered, this, &Bookmarks::onEntered);
    connect(&m_rooms, &AccountRooms::left, this, [this](Room *room) { want(room->address(), {.autojoin = false}); });
    connect(&m_rooms, &AccountRooms::forgotten, this, [this](const Jid &room) { want(room, {.removed = true}); });
    connect(&m_rooms, &AccountRooms::nickTaken, this,
            [this](Room *room) { want(room->address(), {.nick = room->nick()}); });
    connect(&m_rooms, &AccountRooms::ownNameChanged, this, &Bookmarks::onOwnName);
    connect(&m_secrets, &RoomSecrets::bookmarkWanted, this, [this](const Jid &room, const QString &password) {
        want(room, {.password = password});
        if (m_status.state == State::Local)
            giveUp();
    });
}

void Bookmarks::advance(const bookmarks::Event &event)
{
    const auto before = std::exchange(m_status, bookmarks::next(m_status, event));
    if (m_status != before || std::holds_alternative<bookmarks::Online>(event))
        enter();
}

void Bookmarks::enter()
{
    m_wait.stop();
    switch (m_status.state) {
    case State::Away:
        return takeBack();
    case State::Looking:
        return look();
    case State::Fetching:
        return fetch();
    case State::ReadingPrivate:
        return readLegacy(bookmarks::privateQuery());
    case State::ReadingItem:
        return readLegacy(bookmarks::itemQuery());
    case State::Settled:
        return settle();
    case State::Publishing:
        return tellNext();
    case State::Inspecting:
        return inspect();
    case State::Configuring:
        return configure();
    case State::Waiting:
        return waitAWhile();
    case State::Local:
        return giveUp();
    }
    Q_UNREACHABLE_RETURN();
}

void Bookmarks::ask(const QString &type, const QDomElement &payload, const Reaction &done)
{
    m_stream.ask(m_account, type, payload, this, [this, round = m_round.now(), done](const IqReply &reply) {
        if (round.isStale())
            return;
        const auto *failure = std::get_if<IqFailure>(&reply);
        if (failure && failure->kind == IqFailure::Kind::Disconnected)
            return advance(bookmarks::Lost {});
        done(reply);
    });
}

void Bookmarks::look()
{
    m_round.end();
    m_tries = 0;
    takeBack();
    ask(u"get"_s, disco::infoQuery(), [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        advance(bookmarks::Described {iq ? std::optional(bookmarks::abilities(*iq)) : std::nullopt});
    });
}

void Bookmarks::fetch()
{
    m_doubt = false;
    ask(u"get"_s, bookmarks::fetch(), [this](const IqReply &reply) { onFetched(reply); });
}

void Bookmarks::onFetched(const IqReply &reply)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (failure && !isMissing(*failure)) {
        return isPassing(*failure) ? advance(bookmarks::Failed {}) : advance(bookmarks::Unsupported {});
    }
    adoptAll(failure ? bookmarks::Contents {} : bookmarks::contents(std::get<QDomElement>(reply)));
    advance(bookmarks::Fetched {});
}

void Bookmarks::readLegacy(const QDomElement &query)
{
    ask(u"get"_s, query, [this](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            takeOver(bookmarks::legacy(*iq));
        advance(bookmarks::Read {});
    });
}

/// Goes on with pending changes, if there is a stream.
void Bookmarks::settle()
{
    if (m_status.state != State::Settled || m_stream.state() != Stream::State::Online)
        return;
    if (m_doubt)
        return advance(bookmarks::Doubt {});
    prune();
    if (!m_edits.isEmpty())
        advance(bookmarks::Tell {!m_edits.first().edit.password.value_or(QString()).isEmpty()});
}

void Bookmarks::inspect()
{
    ask(u"get"_s, bookmarks::configurationQuery(), [this](const IqReply &reply) {
        const auto *failure = std::get_if<IqFailure>(&reply);
        if (failure && isPassing(*failure))
            return advance(bookmarks::Failed {});
        if (failure)
            return advance(bookmarks::Inspected {isMissing(*failure) ? std::nullopt : std::optional(false)});
        advance(bookmarks::Inspected {bookmarks::isPrivate(std::get<QDomElement>(reply))});
    });
}

void Bookmarks::configure()
{
    ask(u"set"_s, bookmarks::configuration(), [this](const IqReply &) { advance(bookmarks::Configured {}); });
}

void Bookmarks::waitAWhile()
{
    m_wait.start(reconnect::backoff(m_tries++, QRandomGenerator::global()->generateDouble(), m_patience));
}

void Bookmarks::onReceived(const QDomElement &message)
{
    const auto news = bookmarks::notification(message);
    const QString from = message.attribute(u"from"_s);
    if (!news || m_account.isEmpty() || (!from.isEmpty() && Jid::parse(from) != m_account))
        return;
    if (m_status.state == State::Away || m_status.state == State::Local)
        return;
    for (const auto &bookmark : news->changed)
        onChanged(bookmark);
    for (const auto &removal : news->removed)
        onRemoved(removal);
    m_doubt = m_doubt || news->unclear;
    remember();
    Q_EMIT changed();
    settle();
}

} // namespace parlour
