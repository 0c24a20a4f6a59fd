// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/change.h"

#include <algorithm>

namespace parlour::muc {

using Kind = Change::Kind;

static Kind kindOf(Affiliation affiliation)
{
    switch (affiliation) {
    case Affiliation::Owner:
        return Kind::Owner;
    case Affiliation::Admin:
        return Kind::Admin;
    case Affiliation::Member:
        return Kind::Member;
    case Affiliation::None:
    case Affiliation::Outcast:
        return Kind::Plain;
    }
    Q_UNREACHABLE_RETURN(Kind::Plain);
}

static std::optional<Kind> kindOf(Role before, Role now)
{
    if (before == now)
        return std::nullopt;
    if (now == Role::Moderator)
        return Kind::Moderator;
    if (hasVoice(before) != hasVoice(now))
        return hasVoice(now) ? Kind::Voiced : Kind::Muted;
    return before == Role::Moderator ? std::optional(Kind::Participant) : std::nullopt;
}

std::optional<Change> change(const std::optional<Occupant> &before, const Occupant &now)
{
    if (!before)
        return Change {Kind::Came, now.nick};
    if (before->affiliation != now.affiliation)
        return Change {kindOf(now.affiliation), now.nick};
    const auto kind = kindOf(before->role, now.role);
    return kind ? std::optional(Change {*kind, now.nick}) : std::nullopt;
}

Change change(const Gone &gone)
{
    const auto removed = [&gone](Kind kind) { return Change {kind, gone.nick, {}, gone.actor, gone.text}; };
    switch (gone.reason) {
    case LeaveReason::Renamed:
        return gone.newNick.isEmpty() ? Change {Kind::Left, gone.nick}
                                      : Change {Kind::Renamed, gone.nick, gone.newNick};
    case LeaveReason::Kicked:
        return removed(Kind::Kicked);
    case LeaveReason::Banned:
        return removed(Kind::Banned);
    case LeaveReason::AffiliationChanged:
    case LeaveReason::MembersOnly:
        return removed(Kind::Excluded);
    case LeaveReason::Left:
    case LeaveReason::ServiceShutdown:
    case LeaveReason::Error:
    case LeaveReason::Destroyed:
        return {Kind::Left, gone.nick};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isComing(Kind kind)
{
    return kind <= Kind::Renamed;
}

namespace {

/// State of those who came, went or were renamed; by their present nick.
class Comings
{
public:
    void take(const Change &change)
    {
        const auto known = std::ranges::find(m_people, change.nick, &Person::now);
        if (change.kind == Kind::Renamed && known == m_people.end())
            m_people << Person {change.newNick, {Kind::Renamed, change.nick, change.newNick}};
        else if (known == m_people.end())
            m_people << Person {change.nick, change};
        else
            known->meet(change);
    }
    QList<Change> changes() const
    {
        QList<Change> all;
        for (const Person &person : m_people) {
            if (person.what.kind != Kind::Renamed || person.what.nick != person.what.newNick)
                all << person.what;
        }
        return all;
    }

private:
    struct Person
    {
        QString now;
        Change what;

        void meet(const Change &change)
        {
            if (change.kind == Kind::Renamed) {
                now = change.newNick;
                if (what.kind == Kind::Renamed)
                    what.newNick = now;
                else
                    what.nick = now; // Somebody who came under another name is known by the new one.
            } else if (change.kind == Kind::Left) {
                const bool isVisit = what.kind == Kind::Came || what.kind == Kind::Visited;
                what = {isVisit ? Kind::Visited : Kind::Left, now};
            } else {
                const bool isBack = what.kind == Kind::Left || what.kind == Kind::Returned;
                what = {isBack ? Kind::Returned : Kind::Came, now};
            }
        }
    };
    QList<Person> m_people;
};

} // namespace

QList<Change> together(const QList<Change> &changes)
{
    Comings comings;
    QList<Change> others;
    for (const Change &change : changes) {
        if (isComing(change.kind))
            comings.take(change);
        else
            others << change;
    }
    QList<Change> all = comings.changes() + others;
    std::ranges::stable_sort(all, {}, &Change::kind);
    return all;
}

} // namespace parlour::muc
