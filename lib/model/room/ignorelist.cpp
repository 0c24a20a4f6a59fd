// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/ignorelist.h"

#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "protocol/address/nickname.h"

#include <algorithm>

namespace parlour {

static constexpr qsizetype MaxPeople = 1000;

IgnoreList::IgnoreList(OccupantModel &occupants, TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_occupants(occupants)
    , m_timeline(timeline)
{
    m_occupants.setIgnored([this](const muc::Occupant &occupant) { return contains(muc::identity(occupant)); });
}

void IgnoreList::setPeople(const QList<muc::Identity> &people)
{
    const bool differs = !m_people.isEmpty() || !people.isEmpty();
    m_people = people.mid(0, MaxPeople);
    if (differs)
        apply();
}

void IgnoreList::setIdsTrusted(bool trusted)
{
    if (std::exchange(m_idsTrusted, trusted) != trusted && !m_people.isEmpty())
        apply();
}

/// Returns the person of that nick, as far as the room tells now.
muc::Identity IgnoreList::present(const QString &nick) const
{
    const auto occupant = m_occupants.find(nick);
    return occupant ? muc::identity(*occupant) : muc::Identity {nick, {}, {}};
}

muc::Identity IgnoreList::writer(const timeline::Entry &entry) const
{
    if (entry.repeated) // The present owner of the nick need not be the author.
        return {entry.nick, entry.occupantId, {}};
    auto person = present(entry.nick);
    if (!entry.occupantId.isEmpty())
        person.occupantId = entry.occupantId;
    return person;
}

bool IgnoreList::matches(const muc::Identity &ignored, const muc::Identity &person) const
{
    switch (muc::likeness(ignored, person, m_idsTrusted)) {
    case muc::Likeness::Same:
        return true;
    case muc::Likeness::Different:
        return false;
    case muc::Likeness::Unknown:
        return ignored.nick == person.nick;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool IgnoreList::contains(const muc::Identity &person) const
{
    return std::ranges::any_of(m_people, [&](const muc::Identity &ignored) { return matches(ignored, person); });
}

bool IgnoreList::contains(const QString &nick) const
{
    return !m_people.isEmpty() && contains(present(nick));
}

QString IgnoreList::add(const QString &nick)
{
    return m_occupants.find(nick) ? add(present(nick)) : tr("There is nobody called %1 here.").arg(named(nick));
}

QString IgnoreList::add(const muc::Identity &person)
{
    const auto other = m_occupants.find(person);
    if (!other)
        return moderationtexts::absence(person.nick, m_occupants.find(person.nick).has_value());
    if (other->nick == m_occupants.self())
        return tr("That is you.");
    if (contains(muc::identity(*other)) || m_people.size() >= MaxPeople)
        return {};
    m_people << muc::identity(*other);
    apply();
    Q_EMIT changed();
    return {};
}

QString IgnoreList::remove(const QString &nick)
{
    return remove(present(nick));
}

QString IgnoreList::remove(const muc::Identity &person)
{
    if (m_people.removeIf([&](const muc::Identity &ignored) { return matches(ignored, person); }) == 0)
        return tr("You ignore nobody called %1 here.").arg(named(person.nick));
    apply();
    Q_EMIT changed();
    return {};
}

void IgnoreList::renamed(const QString &nick, const QString &newNick)
{
    const auto person = present(newNick);
    bool any = false;
    for (auto &ignored : m_people) {
        if (ignored.nick != nick || muc::likeness(ignored, person, m_idsTrusted) == muc::Likeness::Different)
            continue;
        ignored.nick = newNick;
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

bool IgnoreList::withholds(const timeline::Entry &entry) const
{
    return !m_people.isEmpty() && contains(writer(entry));
}

/// Hides the messages of ignored people; those of others can be shown again.
void IgnoreList::apply()
{
    if (!m_people.isEmpty())
        m_timeline.take([this](const timeline::Entry &entry) { return withholds(entry); });
    m_occupants.refreshAll();
    Q_EMIT applied();
}

} // namespace parlour
