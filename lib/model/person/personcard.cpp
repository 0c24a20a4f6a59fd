// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/personcard.h"

#include "model/people/nickcolor.h"
#include "model/people/occupanttexts.h"
#include "model/texts/moment.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

PersonCard::PersonCard(QObject *parent)
    : QObject(parent)
{
}

void PersonCard::componentComplete()
{
    if (!m_account || (!m_room && realAddress().isEmpty()))
        return;
    m_noteKey = noteKey();
    m_questions = std::make_unique<PersonQuestions>(m_account->stream(), m_clock);
    connect(m_questions.get(), &PersonQuestions::changed, this, &PersonCard::changed);
    watch();
    m_questions->ask(whom());
    if (m_room && nick() != m_room->nick()) {
        m_messages = std::make_unique<PersonMessages>(m_account->history());
        connect(m_messages.get(), &PersonMessages::changed, this, &PersonCard::changed);
        auto person = m_person;
        if (!m_room->details()->info().occupantIds)
            person.occupantId.clear(); // Nothing is stored under one that the room does not vouch for.
        m_messages->count(m_room->conversation()->key(), person);
    }
    Q_EMIT changed();
    Q_EMIT noteChanged();
}

void PersonCard::watch()
{
    connect(m_account->roster(), &Roster::changed, this, &PersonCard::changed);
    connect(m_account->roster(), &Roster::presenceChanged, this, &PersonCard::changeSoon);
    connect(m_account->pictures(), &PersonPictures::arrived, this, &PersonCard::changeSoon);
    connect(m_account->pictures(), &PersonPictures::changed, this, &PersonCard::changeSoon);
    if (m_room) {
        connect(&m_room->people()->occupants(), &QAbstractItemModel::dataChanged, this, &PersonCard::changeSoon);
        connect(&m_room->people()->occupants(), &OccupantModel::countChanged, this, &PersonCard::changeSoon);
    }
}

/// Emits changed() in the next turn: many people may come and change in one turn of the event loop.
void PersonCard::changeSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

/// Returns the person as an occupant now; nothing when they have left.
std::optional<muc::Occupant> PersonCard::occupant() const
{
    return m_room ? m_room->people()->occupants().find(m_person) : std::nullopt;
}

/// Returns their bare address; empty when nobody tells us.
Jid PersonCard::realAddress() const
{
    const auto there = occupant();
    QString text = m_room ? m_person.address : m_address;
    if (there && !there->address.isEmpty())
        text = there->address;
    return Jid::parseForeign(text).value_or(Jid {}).toBare();
}

QString PersonCard::nick() const
{
    const auto there = occupant();
    return there ? there->nick : m_person.nick;
}

QString PersonCard::name() const
{
    if (m_room)
        return shownNick(nick());
    return m_account ? oneLine(m_account->roster()->nameOf(realAddress())) : QString();
}

QString PersonCard::remark() const
{
    return m_room ? m_room->people()->occupants().remark(m_person) : QString();
}

QString PersonCard::shownAddress() const
{
    const Jid address = realAddress();
    return address.isEmpty() ? tr("The room does not show you their address.")
                             : lookalike::shownAddress(address.bare());
}

QString PersonCard::initials() const
{
    return parlour::initials(m_room ? nick() : name());
}

QColor PersonCard::colorOnLight() const
{
    return nickColor(m_room ? nick() : name(), false);
}

QColor PersonCard::colorOnDark() const
{
    return nickColor(m_room ? nick() : name(), true);
}

QUrl PersonCard::picture() const
{
    const auto there = occupant();
    const auto address = there ? m_room->address().withForeignResource(there->nick) : std::nullopt;
    QUrl found;
    if (address && m_account && !there->picture.isEmpty())
        found = m_account->pictures()->ofOccupant(*address, there->picture);
    if (found.isEmpty() && m_account && !realAddress().isEmpty())
        found = m_account->pictures()->ofPerson(realAddress());
    return found;
}

PersonQuestions::Whom PersonCard::whom() const
{
    PersonQuestions::Whom whom;
    whom.address = realAddress();
    if (const auto there = occupant())
        whom.occupant = m_room->address().withForeignResource(there->nick).value_or(Jid {});
    const auto device = m_account->roster()->presence(whom.address);
    whom.device = device ? device->address : whom.occupant;
    whom.isContact = roster::isSeen(m_account->roster()->item(whom.address).subscription);
    return whom;
}

/// Returns their presence in the room, or else for their contacts.
PersonFacts PersonCard::presence() const
{
    PersonFacts facts;
    const auto there = occupant();
    const auto device = m_account->roster()->presence(realAddress());
    const QString status = there ? occupanttexts::status(*there) : device ? oneLine(device->presence.text) : QString();
    const QDateTime idle = there && there->idleSince.isValid() ? there->idleSince
        : device                                               ? device->idleSince.value_or(QDateTime())
                                                               : QDateTime();
    const auto now = m_clock();
    if (m_room && !there)
        facts << PersonFact {tr("Now"), tr("Not inside any more")};
    if (!status.isEmpty())
        facts << PersonFact {tr("Status"), status};
    if (idle.isValid() && idle < now)
        facts << PersonFact {tr("Idle since"), moment(idle, now)};
    return facts;
}

PersonFacts PersonCard::whereabouts() const
{
    if (!m_account || !m_questions)
        return {};
    auto facts = presence();
    const auto now = m_clock();
    if (const auto offset = m_questions->timeOffset())
        facts << personfacts::localTime(*offset, now);
    if (m_questions->lastSeen().isValid())
        facts << PersonFact {tr("Last seen"), moment(m_questions->lastSeen(), now)};
    return facts;
}

PersonFacts PersonCard::profile() const
{
    return m_questions ? personfacts::profile(m_questions->profile()) : PersonFacts();
}

QString PersonCard::profileRemark() const
{
    if (!m_questions)
        return {};
    switch (m_questions->state()) {
    case PersonQuestions::State::Asking:
        return tr("Loading the profile...");
    case PersonQuestions::State::Told:
        return {};
    case PersonQuestions::State::Nothing:
        return tr("They have published no profile.");
    case PersonQuestions::State::Silent:
        return tr("The profile could not be loaded.");
    }
    Q_UNREACHABLE_RETURN({});
}

PersonFacts PersonCard::here() const
{
    if (!m_room)
        return {};
    PersonFacts facts;
    const auto there = occupant();
    if (there)
        facts << PersonFact {tr("Rights here"), personfacts::standing(there->role, there->affiliation)};
    const auto titles = there ? muc::titles(*there, m_room->details()->info().hats) : QStringList();
    if (!titles.isEmpty())
        facts << PersonFact {tr("Titles"), titles.join(u", "_s)};
    QStringList nicks {shownNick(nick())};
    for (const QString &other : m_messages ? m_messages->nicks() : QStringList()) {
        if (const QString shown = shownNick(other); !nicks.contains(shown))
            nicks << shown;
    }
    if (nicks.size() > 1)
        facts << PersonFact {tr("Nicknames here"), nicks.join(u", "_s)};
    if (m_messages && m_messages->isDone())
        facts << PersonFact {tr("Messages here"),
                             personfacts::messages(m_messages->count(), m_messages->looked(), m_messages->isAll())};
    return facts;
}

/// Returns their standing in rooms where the same address is inside. The name of a room is a stranger's text, too.
PersonFacts PersonCard::elsewhere() const
{
    const QString address = realAddress().bare();
    PersonFacts facts;
    for (const Room *room : m_account && !address.isEmpty() ? m_account->rooms()->rooms() : QList<Room *>()) {
        const auto there = room == m_room ? std::nullopt : room->people()->occupants().withAddress(address);
        if (there)
            facts << PersonFact {oneLine(room->name()), personfacts::standing(there->role, there->affiliation)};
    }
    return facts;
}

QString PersonCard::query() const
{
    return m_room ? personfacts::query(nick()) : QString();
}

/// Returns the key of the note: their address, or an occupant id that the room vouches for.
QString PersonCard::noteKey() const
{
    if (const Jid address = realAddress(); !address.isEmpty())
        return address.bare();
    const bool isVouched = m_room && m_room->details()->info().occupantIds && !m_person.occupantId.isEmpty();
    return isVouched ? m_room->addressText() + u'/' + m_person.occupantId : QString();
}

QString PersonCard::note() const
{
    return m_account && isNotable() ? m_account->notes().note(m_noteKey) : QString();
}

void PersonCard::setNote(const QString &note)
{
    if (!m_account || !isNotable() || note == this->note())
        return;
    m_account->notes().setNote(m_noteKey, note);
    Q_EMIT noteChanged();
}

} // namespace parlour
