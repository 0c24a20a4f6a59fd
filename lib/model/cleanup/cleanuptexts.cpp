// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/cleanup/cleanuptexts.h"

#include "model/cleanup/cleanup.h"
#include "model/room/room.h"
#include "model/texts/failuretexts.h"
#include "model/texts/listed.h"
#include "protocol/address/lookalike.h"
#include "protocol/text/excerpt.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::cleanuptexts {

using State = CleanupOutcome::State;

QString text(const CleanupRow &row)
{
    constexpr qsizetype Shown = 200;
    if (row.message)
        return oneLine(wholeCharacters(row.message->body, Shown));
    const QString rank = row.rank.isEmpty() ? QString() : u" ("_s + row.rank + u')';
    const QString address = isolated(lookalike::shownAddress(row.person.address));
    return (address.isEmpty() ? Cleanup::tr("ban") : Cleanup::tr("ban %1").arg(address)) + rank;
}

QString outcome(const CleanupRow &row)
{
    switch (row.outcome.state) {
    case State::Found:
        return row.obstacle;
    case State::Waiting:
        return Cleanup::tr("waiting");
    case State::Asked:
        return Cleanup::tr("under way");
    case State::Done:
        return row.message ? Cleanup::tr("removed") : Cleanup::tr("banned");
    case State::Hidden:
        return row.outcome.problem.isEmpty() ? Cleanup::tr("hidden here")
                                             : Cleanup::tr("hidden here. %1").arg(row.outcome.problem);
    case State::Failed:
        return row.outcome.problem;
    }
    Q_UNREACHABLE_RETURN({});
}

QString rank(muc::Affiliation affiliation)
{
    switch (affiliation) {
    case muc::Affiliation::Outcast:
    case muc::Affiliation::None:
        return {};
    case muc::Affiliation::Member:
        return Cleanup::tr("member");
    case muc::Affiliation::Admin:
        return Cleanup::tr("admin");
    case muc::Affiliation::Owner:
        return Cleanup::tr("owner");
    }
    Q_UNREACHABLE_RETURN({});
}

QString flaw(const cleanup::Pattern &pattern)
{
    switch (pattern.flaw()) {
    case cleanup::Pattern::Flaw::None:
    case cleanup::Pattern::Flaw::Empty:
        return {};
    case cleanup::Pattern::Flaw::Long:
        return Cleanup::tr("That is too long: at most %n characters.", nullptr, int(cleanup::Pattern::MaxPattern));
    case cleanup::Pattern::Flaw::Invalid:
        return Cleanup::tr("This is not a regular expression: %1 (after character %2).")
            .arg(pattern.detail(), QString::number(pattern.offset()));
    }
    Q_UNREACHABLE_RETURN({});
}

QString refusal(const IqFailure &failure)
{
    if (failure.kind != IqFailure::Kind::Refused)
        return failuretexts::silence(failure);
    switch (failure.error.condition) {
    case ErrorCondition::Forbidden:
    case ErrorCondition::NotAllowed:
    case ErrorCondition::NotAuthorized:
        return failuretexts::withServersWords(Cleanup::tr("You may not do that here."), failure.error);
    case ErrorCondition::ItemNotFound:
        return Cleanup::tr("The room does not have it any more.");
    case ErrorCondition::ResourceConstraint:
    case ErrorCondition::PolicyViolation:
        return failuretexts::withServersWords(Cleanup::tr("The server is busy."), failure.error);
    default: // Of some twenty, these mean something.
        return failuretexts::sentence(failure);
    }
}

QString outside(const QString &room)
{
    return Cleanup::tr("You are not a moderator inside %1 any more.").arg(isolated(room));
}

QString result(const CleanupRows &rows)
{
    const auto count = [&rows](State state, bool people) {
        return int(std::ranges::count_if(rows.all(), [=](const CleanupRow &row) {
            return row.outcome.state == state && row.message.has_value() != people;
        }));
    };
    QStringList parts;
    if (const int removed = count(State::Done, false))
        parts << Cleanup::tr("%n removed", nullptr, removed);
    if (const int banned = count(State::Done, true))
        parts << Cleanup::tr("%n banned", nullptr, banned);
    if (const int hidden = count(State::Hidden, false))
        parts << Cleanup::tr("%n hidden here", nullptr, hidden);
    if (const int failed = rows.with(State::Failed))
        parts << Cleanup::tr("%n failed", nullptr, failed);
    if (const int waiting = rows.with(State::Waiting) + rows.with(State::Asked))
        parts << Cleanup::tr("%n to go", nullptr, waiting);
    return listed(parts);
}

} // namespace parlour::cleanuptexts
