// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/changetexts.h"

#include "model/people/occupantmodel.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

namespace parlour::changetexts {

using muc::Change;
using Kind = Change::Kind;

/// "Anna", "Anna and Ben", "Anna, Ben and Carl", "Anna, Ben and 12 others".
static QString names(const QStringList &nicks)
{
    switch (nicks.size()) {
    case 1:
        return nicks.at(0);
    case 2:
        return OccupantModel::tr("%1 and %2").arg(nicks.at(0), nicks.at(1));
    case 3:
        return OccupantModel::tr("%1, %2 and %3").arg(nicks.at(0), nicks.at(1), nicks.at(2));
    }
    return OccupantModel::tr("%1, %2 and %n other(s)", nullptr, int(nicks.size()) - 2).arg(nicks.at(0), nicks.at(1));
}

/// `who`: one or `count` people.
static QString sentence(Kind kind, const QString &who, int count)
{
    switch (kind) {
    case Kind::Came:
        return OccupantModel::tr("%1 joined.", nullptr, count).arg(who);
    case Kind::Left:
        return OccupantModel::tr("%1 left.", nullptr, count).arg(who);
    case Kind::Visited:
        return OccupantModel::tr("%1 joined and left.", nullptr, count).arg(who);
    case Kind::Returned:
        return OccupantModel::tr("%1 left and came back.", nullptr, count).arg(who);
    case Kind::Renamed:
        return OccupantModel::tr("%1 changed the nickname.", nullptr, count).arg(who);
    case Kind::Kicked:
        return OccupantModel::tr("%1 was removed.", nullptr, count).arg(who);
    case Kind::Banned:
        return OccupantModel::tr("%1 was banned.", nullptr, count).arg(who);
    case Kind::Excluded:
        return OccupantModel::tr("%1 had to leave: only members may be here.", nullptr, count).arg(who);
    case Kind::Owner:
        return OccupantModel::tr("%1 is an owner now.", nullptr, count).arg(who);
    case Kind::Admin:
        return OccupantModel::tr("%1 is an admin now.", nullptr, count).arg(who);
    case Kind::Member:
        return OccupantModel::tr("%1 is a member now.", nullptr, count).arg(who);
    case Kind::Plain:
        return OccupantModel::tr("%1 is not a member any more.", nullptr, count).arg(who);
    case Kind::Moderator:
        return OccupantModel::tr("%1 is a moderator now.", nullptr, count).arg(who);
    case Kind::Participant:
        return OccupantModel::tr("%1 is no longer a moderator.", nullptr, count).arg(who);
    case Kind::Voiced:
        return OccupantModel::tr("%1 may write now.", nullptr, count).arg(who);
    case Kind::Muted:
        return OccupantModel::tr("%1 may no longer write.", nullptr, count).arg(who);
    }
    Q_UNREACHABLE_RETURN({});
}

/// Says what was done, and by whom as far as the room tells.
static QString done(const Change &change)
{
    if (change.actor.isEmpty())
        return sentence(change.kind, named(change.nick), 1);
    const QString text = change.kind == Kind::Kicked ? OccupantModel::tr("%1 was removed by %2.")
                                                     : OccupantModel::tr("%1 was banned by %2.");
    return text.arg(named(change.nick), named(change.actor));
}

static QString withoutReason(const Change &change)
{
    if (change.kind == Kind::Renamed)
        return OccupantModel::tr("%1 is now called %2.").arg(named(change.nick), named(change.newNick));
    if (change.kind == Kind::Kicked || change.kind == Kind::Banned)
        return done(change);
    return sentence(change.kind, named(change.nick), 1);
}

QString sentence(const Change &change)
{
    constexpr qsizetype Shown = 200;
    const QString reason = boundedLine(change.reason, Shown);
    const QString text = withoutReason(change);
    return reason.isEmpty() ? text : OccupantModel::tr("%1 Reason: %2").arg(text, isolated(reason));
}

QString folded(const QList<Change> &changes)
{
    if (changes.size() == 1)
        return sentence(changes.first());
    auto net = muc::together(changes);
    if (net.isEmpty()) // All changes were undone again.
        net = changes;
    QStringList sentences;
    for (qsizetype first = 0; first < net.size();) {
        QStringList nicks;
        qsizetype end = first;
        for (; end < net.size() && net.at(end).kind == net.at(first).kind; ++end)
            nicks << named(net.at(end).nick);
        nicks.removeDuplicates();
        sentences << (end == first + 1 ? withoutReason(net.at(first))
                                       : sentence(net.at(first).kind, names(nicks), int(nicks.size())));
        first = end;
    }
    return sentences.join(u' ');
}

QString unfolded(const QList<Change> &changes)
{
    constexpr qsizetype Most = 100;
    QStringList lines;
    for (const Change &change : changes.first(std::min(Most, changes.size())))
        lines << sentence(change);
    if (changes.size() > Most)
        lines << OccupantModel::tr("and %n more", nullptr, int(changes.size() - Most));
    return lines.join(u'\n');
}

} // namespace parlour::changetexts
