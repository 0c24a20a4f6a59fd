// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/cleanup/cleanupsearch.h"

#include "model/cleanup/cleanuptexts.h"
#include "model/room/accountrooms.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

namespace parlour {

using cleanup::Candidate;
using cleanup::Pattern;

CleanupSearch::CleanupSearch(AccountRooms &rooms, HistoryStore &store, Clock clock)
    : m_accountRooms(rooms)
    , m_store(store)
    , m_clock(clock)
    , m_rows(std::move(clock))
{
    m_pause.setSingleShot(true);
    setPause(std::chrono::milliseconds(250));
    connect(&m_pause, &QTimer::timeout, this, &CleanupSearch::look);
}

QString CleanupSearch::who() const
{
    return m_person ? named(m_person->nick) : QString();
}

QString CleanupSearch::hereName() const
{
    return m_room ? isolated(m_room->name()) : QString();
}

QString CleanupSearch::problem() const
{
    return cleanuptexts::flaw(Pattern(m_text, m_style, m_part));
}

void CleanupSearch::begin(Room *room, const std::optional<muc::Identity> &person)
{
    setFixed(false);
    m_room = room;
    m_person = person;
    m_ofPerson = person.has_value();
    m_text.clear();
    m_everywhere = false;
    look();
    Q_EMIT criteriaChanged();
}

void CleanupSearch::lookSoon()
{
    m_pause.start();
    Q_EMIT criteriaChanged();
}

void CleanupSearch::end()
{
    m_round.end();
    m_pause.stop();
    m_left.clear();
}

QList<Room *> CleanupSearch::scope() const
{
    QList<Room *> rooms;
    for (Room *room : m_everywhere ? m_accountRooms.rooms() : QList<Room *> {m_room}) {
        if (room && room->cleanup().isModerator())
            rooms << room;
    }
    return rooms;
}

QDateTime CleanupSearch::since() const
{
    switch (m_span) {
    case Span::Hour:
        return m_clock().addSecs(-3600);
    case Span::Day:
        return m_clock().addDays(-1);
    case Span::Week:
        return m_clock().addDays(-7);
    case Span::All:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

bool CleanupSearch::isAnythingAsked() const
{
    const auto flaw = Pattern(m_text, m_style, m_part).flaw();
    return flaw == Pattern::Flaw::None || (m_ofPerson && flaw == Pattern::Flaw::Empty);
}

/// Returns the marks of messages by the person in `room`; nothing if no person is given. Elsewhere than where we met
/// them, only their address is theirs.
std::optional<cleanup::Author> CleanupSearch::author(const Room &room) const
{
    if (!m_ofPerson)
        return std::nullopt;
    const bool isHere = &room == m_room;
    return room.cleanup().speakers().messagesOf(isHere ? *m_person : muc::Identity {{}, {}, m_person->address});
}

CleanupSearch::Wanted CleanupSearch::wanted(const Room &room) const
{
    const Pattern pattern(m_text, m_style, m_part);
    return [pattern, author = author(room), addresses = room.cleanup().speakers().addresses(),
            gaveUp = m_gaveUp](const history::Message &message) {
        const Candidate candidate {message.nick, addresses.of(message.occupantId, message.stanzaId), message.body,
                                   message.stanzaId, message.occupantId};
        if (author && !author->wrote(candidate))
            return false;
        if (pattern.flaw() == Pattern::Flaw::Empty)
            return true;
        const auto match = pattern.match(candidate);
        *gaveUp += match == Pattern::Match::GaveUp ? 1 : 0;
        return match == Pattern::Match::Yes;
    };
}

void CleanupSearch::look()
{
    if (m_rows.isFixed())
        return;
    end();
    m_round.begin();
    m_rows.clear();
    m_gaveUp = std::make_shared<std::atomic<int>>(0);
    m_more = false;
    m_before = 0;
    m_looked = 0;
    if (!isAnythingAsked())
        return setState(State::Idle);
    for (Room *room : scope())
        m_left << room;
    setState(State::Looking);
    lookOn();
}

/// Continues with the next part of a room, or the next room.
void CleanupSearch::lookOn()
{
    while (!m_left.isEmpty() && (!m_left.first() || m_rows.count() >= MostFound))
        m_left.removeFirst();
    if (m_left.isEmpty()) {
        m_rows.setPeople(m_withPeople ? people() : QList<CleanupRow>());
        return setState(State::Found);
    }
    const Room &room = *m_left.first();
    if (m_before == 0)
        m_wanted = wanted(room);
    const history::Sift sift {.key = room.cleanup().key(), .wanted = m_wanted, .since = since(), .before = m_before};
    m_store.sift(sift, this, [this, round = m_round.now()](const history::Sifted &sifted) {
        if (!round.isStale())
            take(sifted);
    });
}

void CleanupSearch::take(const history::Sifted &sifted)
{
    QList<CleanupRow> found;
    if (Room *room = m_left.first()) {
        for (const auto &message : sifted.messages) {
            const auto &speakers = room->cleanup().speakers();
            auto person = speakers.author(message.nick, message.occupantId, message.stanzaId);
            person.nick = message.nick; // Their nick at that time.
            found << CleanupRow {.room = room, .place = room->name(), .person = person, .message = message};
        }
    }
    m_looked += sifted.looked;
    m_before = sifted.next;
    m_more = m_more || m_rows.count() + found.size() > MostFound || (sifted.next != 0 && m_looked >= MostLooked);
    m_rows.append(found.mid(0, MostFound - m_rows.count()));
    if (m_before == 0 || m_looked >= MostLooked) {
        m_left.removeFirst();
        m_before = 0;
        m_looked = 0;
    }
    lookOn();
}

void CleanupSearch::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void CleanupSearch::setWithPeople(bool with)
{
    if (std::exchange(m_withPeople, with) == with || m_state != State::Found || m_rows.isFixed())
        return;
    m_rows.setPeople(with ? people() : QList<CleanupRow>());
    Q_EMIT changed();
}

/// Returns the people to be banned: each author, where they wrote; and anybody who is known by address, in all searched
/// rooms. Those who are more than visitors are not chosen.
QList<CleanupRow> CleanupSearch::people() const
{
    QList<CleanupRow> people;
    QSet<QString> known;
    const auto add = [&](Room *room, const muc::Identity &person) {
        const QString who = !person.address.isEmpty() ? person.address
            : !person.occupantId.isEmpty()            ? u'\n' + person.occupantId
            : person.stay != 0                        ? u'\n' + QString::number(person.stay)
                                                      : u'\n' + person.nick + u'\n';
        const QString where = room->addressText() + u'\n' + who;
        if (known.contains(where))
            return;
        known << where;
        CleanupRow row {.room = room, .place = room->name(), .person = person};
        row.obstacle = room->cleanup().banObstacle(person);
        row.rank = cleanuptexts::rank(room->cleanup().affiliation(person));
        row.chosen = row.obstacle.isEmpty() && row.rank.isEmpty();
        people << row;
    };
    for (const auto &row : m_rows.all()) {
        if (row.message && row.room)
            add(row.room, row.person);
    }
    for (const auto &found : QList(people)) {
        for (Room *room : found.person.address.isEmpty() ? QList<Room *>() : scope())
            add(room, {found.person.nick, {}, found.person.address});
    }
    return people;
}

QString CleanupSearch::remark() const
{
    if (m_state == State::Looking)
        return tr("Looking...");
    if (m_state == State::Idle && !problem().isEmpty())
        return {};
    if (m_state == State::Idle)
        return tr("Say whose messages, or what is in them. What would be removed is shown first.");
    QStringList sentences;
    const int count = m_rows.count() - m_rows.people();
    if (m_ofPerson && m_everywhere && m_person->address.isEmpty())
        sentences << tr("The room does not tell the address of %1: in other rooms they cannot be found.").arg(who());
    if (count == 0)
        sentences << tr("Nothing found on this computer");
    else
        sentences << (m_more ? tr("The newest %n message(s). Look again when they are removed.", nullptr, count)
                             : tr("%n message(s) found", nullptr, count));
    if (m_ofPerson && m_room && !author(*m_room)->isKnown())
        sentences << tr("The room does not tell which messages are theirs. Look for the nickname instead.");
    if (*m_gaveUp > 0)
        sentences << tr("The expression is too hard for %n message(s): make it simpler.", nullptr, m_gaveUp->load());
    return sentences.join(u'\n');
}

} // namespace parlour
