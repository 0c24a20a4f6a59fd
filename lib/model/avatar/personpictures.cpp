// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/personpictures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using avatar::Source;

/// Bounds: more people than anybody has as contacts, and more pictures than are looked at.
static constexpr qsizetype MaxPeople = 10'000;
static constexpr qsizetype MaxFiles = 2000;
static constexpr qsizetype MaxWanted = 100;

PersonPictures::PersonPictures(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
    connect(&stream, &Stream::received, this, &PersonPictures::follow);
}

PersonPictures::~PersonPictures() = default;

void PersonPictures::clear()
{
    m_announced.clear();
    m_failed.clear();
    m_wanted.clear();
}

/// Takes the announcement of a picture. The owner has published the one of a pubsub event; anybody can write the one in
/// presence.
void PersonPictures::follow(const QDomElement &stanza)
{
    const auto published = avatar::published(stanza);
    const auto news = published ? published : avatar::inVCard(stanza);
    if (!news || (m_counts && !m_counts(news->owner))
        || (m_announced.size() >= MaxPeople && !m_announced.contains(news->owner)))
        return;
    auto &announced = m_announced[news->owner];
    const QString before = announced.hash();
    if (published)
        announced.published = news->hash;
    else
        announced.inVCard = news->hash;
    if (announced.hash() != before)
        Q_EMIT changed(news->owner);
}

QUrl PersonPictures::ofPerson(const Jid &person)
{
    const auto announced = m_announced.constFind(person.toBare());
    if (announced == m_announced.cend())
        return {};
    return find({person.toBare(), announced->hash(), announced->published ? Source::Published : Source::VCard});
}

QUrl PersonPictures::ofOccupant(const Jid &occupant, const QString &hash)
{
    return find({occupant, hash, Source::VCard});
}

static QString failureKey(const Jid &owner, const QString &hash)
{
    return hash + u' ' + owner.toString();
}

QUrl PersonPictures::find(const Wanted &wanted)
{
    if (wanted.hash.isEmpty() || !m_library)
        return {};
    if (const auto file = m_files.constFind(wanted.hash); file != m_files.cend())
        return *file;
    if (isOnItsWay(wanted.hash) || m_failed.contains(failureKey(wanted.owner, wanted.hash)))
        return {};
    m_wanted.removeOne(wanted);
    m_wanted << wanted;
    if (m_wanted.size() > MaxWanted) // Looked at before all others: it has long gone out of sight.
        m_wanted.removeFirst();
    QMetaObject::invokeMethod(this, &PersonPictures::next, Qt::QueuedConnection);
    return {};
}

bool PersonPictures::isOnItsWay(const QString &hash) const
{
    return std::ranges::any_of(m_flights,
                               [&](const Flight &flight) { return flight.wanted && flight.wanted->hash == hash; });
}

void PersonPictures::next()
{
    for (auto &flight : m_flights) {
        while (!flight.wanted && !m_wanted.isEmpty()) {
            const auto wanted = m_wanted.takeLast();
            if (m_files.contains(wanted.hash) || isOnItsWay(wanted.hash))
                continue;
            flight.wanted = wanted;
            start(flight);
        }
    }
}

void PersonPictures::start(Flight &flight)
{
    if (!m_library)
        return fail(flight);
    m_library->find(flight.wanted->hash, &flight.context, [this, &flight](const QUrl &file) {
        if (file.isEmpty())
            fetch(flight);
        else
            end(flight, file);
    });
}

void PersonPictures::fetch(Flight &flight)
{
    const auto &wanted = *flight.wanted;
    m_stream.ask(wanted.owner, u"get"_s, avatar::query(wanted.source, wanted.hash), &flight.context,
                 [this, &flight](const IqReply &reply) { fetched(flight, reply); });
}

void PersonPictures::fetched(Flight &flight, const IqReply &reply)
{
    const auto *iq = std::get_if<QDomElement>(&reply);
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (failure && failure->kind == IqFailure::Kind::Disconnected) {
        flight.wanted.reset(); // Nobody's fault: it is asked for again when it is looked at again.
        return;
    }
    const auto data = iq ? avatar::data(*iq, flight.wanted->source, flight.wanted->hash) : std::nullopt;
    if (!data || !m_library)
        return fail(flight);
    m_library->add(*data, PictureQueue::Wish::Unasked, &flight.context, [this, &flight](const QUrl &file) {
        if (file.isEmpty())
            fail(flight);
        else
            end(flight, file);
    });
}

void PersonPictures::end(Flight &flight, const QUrl &file)
{
    const QString hash = flight.wanted->hash;
    flight.wanted.reset();
    if (m_files.size() >= MaxFiles)
        m_files.clear();
    m_files.insert(hash, file);
    Q_EMIT arrived(hash);
    for (const auto &[person, announced] : m_announced.asKeyValueRange()) {
        if (announced.hash() == hash)
            Q_EMIT changed(person);
    }
    next();
}

void PersonPictures::fail(Flight &flight)
{
    if (m_failed.size() >= MaxPeople)
        m_failed.clear();
    m_failed.insert(failureKey(flight.wanted->owner, flight.wanted->hash));
    flight.wanted.reset();
    next();
}

} // namespace parlour
