// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/personfact.h"

#include "model/person/personcard.h"
#include "protocol/text/foreign.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parlour {

QString PersonFact::spoken() const
{
    //: A fact: what it is about, and what it is
    return PersonCard::tr("%1: %2").arg(isolated(label), isolated(text));
}

} // namespace parlour

namespace parlour::personfacts {

PersonFacts profile(const person::Profile &profile)
{
    PersonFacts facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts << PersonFact {label, text};
    };
    add(PersonCard::tr("Full name"), profile.fullName);
    add(PersonCard::tr("Nickname"), profile.nickname);
    add(PersonCard::tr("Organization"), profile.organization);
    add(PersonCard::tr("Position"), profile.title);
    add(PersonCard::tr("E-mail"), profile.email);
    add(PersonCard::tr("Web page"), profile.url);
    add(PersonCard::tr("Birthday"), profile.birthday);
    add(PersonCard::tr("Description"), profile.note);
    return facts;
}

PersonFact localTime(std::chrono::minutes offset, const QDateTime &now)
{
    const auto there = now.toTimeZone(QTimeZone::fromDurationAheadOfUtc(offset));
    const QLocale locale;
    const bool isToday = there.date() == now.toLocalTime().date();
    const QString time = locale.toString(there.time(), QLocale::ShortFormat);
    //: A day of the week, and a time
    const QString text = isToday ? time : PersonCard::tr("%1, %2").arg(locale.dayName(there.date().dayOfWeek()), time);
    return {PersonCard::tr("Local time"), text};
}

static QString roleWord(muc::Role role)
{
    switch (role) {
    case muc::Role::Moderator:
        return PersonCard::tr("Moderator");
    case muc::Role::Participant:
        return PersonCard::tr("Participant");
    case muc::Role::Visitor:
        return PersonCard::tr("Visitor");
    case muc::Role::None:
        return PersonCard::tr("Not inside");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString affiliationWord(muc::Affiliation affiliation)
{
    switch (affiliation) {
    case muc::Affiliation::Owner:
        return PersonCard::tr("owner");
    case muc::Affiliation::Admin:
        return PersonCard::tr("admin");
    case muc::Affiliation::Member:
        return PersonCard::tr("member");
    case muc::Affiliation::Outcast:
        return PersonCard::tr("banned");
    case muc::Affiliation::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString standing(muc::Role role, muc::Affiliation affiliation)
{
    const QString lasting = affiliationWord(affiliation);
    //: What somebody may do in a room, and what they are there: "Moderator, owner"
    return lasting.isEmpty() ? roleWord(role) : PersonCard::tr("%1, %2").arg(roleWord(role), lasting);
}

QString messages(int count, int looked, bool all)
{
    if (all)
        return PersonCard::tr("%n on this computer", nullptr, count);
    return PersonCard::tr("%n of the last %L1", nullptr, count).arg(looked);
}

QString query(const QString &nick)
{
    QString plain = nick;
    plain.remove(u'"');
    return u"from:\"%1\" "_s.arg(plain.simplified());
}

} // namespace parlour::personfacts
