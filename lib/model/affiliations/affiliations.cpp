// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliations.h"

#include "model/affiliations/affiliationtexts.h"
#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "protocol/address/typed.h"
#include "protocol/muc/permission.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using muc::Affiliate;
using muc::Affiliation;
using permission::Obstacle;

Affiliations::Affiliations(Stream &stream, const OccupantModel &occupants, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_occupants(occupants)
    , m_owners(stream, room, Affiliation::Owner)
    , m_admins(stream, room, Affiliation::Admin)
    , m_members(stream, room, Affiliation::Member)
    , m_banned(stream, room, Affiliation::Outcast)
    , m_changes(stream, room)
    , m_retry([this] { loadForbidden(); })
{
    connect(&m_changes, &AffiliationChanges::done, this, &Affiliations::follow);
    connect(&m_members, &AffiliationList::loaded, this, &Affiliations::compareNicks);
}

void Affiliations::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    Q_EMIT openChanged();
}

void Affiliations::setStanding(Affiliation self, bool addressesVisible)
{
    const bool changed = std::exchange(m_self, self) != self;
    for (auto *list : lists()) {
        list->setEditable(permission::obstacle(self, list->affiliation(), Affiliation::None) == Obstacle::None);
        if (changed && list->state() == AffiliationList::State::Forbidden)
            m_retry.want();
    }
    const bool reachable = self >= Affiliation::Admin || (self == Affiliation::Member && addressesVisible);
    if (std::exchange(m_reachable, reachable) != reachable)
        Q_EMIT reachableChanged();
}

/// Loads lists that were kept from us: with our new affiliation we may see them.
void Affiliations::loadForbidden()
{
    for (auto *list : lists()) {
        if (list->state() == AffiliationList::State::Forbidden)
            list->load();
    }
}

void Affiliations::apply(const Affiliate &news)
{
    if (news.address.isEmpty())
        return;
    for (auto *list : lists()) {
        if (list->affiliation() == news.affiliation)
            list->put(news);
        else
            list->take(news.address);
    }
}

void Affiliations::refresh()
{
    for (auto *list : lists()) {
        if (list->state() != AffiliationList::State::Unasked)
            list->load();
    }
}

void Affiliations::forget()
{
    m_changes.clear();
    m_wantedNicks.clear();
    for (auto *list : lists())
        list->forget();
    setOpen(false);
    setStanding(Affiliation::None, false);
}

Affiliation Affiliations::known(const QString &address) const
{
    for (const auto *list : {&m_owners, &m_admins, &m_members, &m_banned}) {
        if (list->find(address))
            return list->affiliation();
    }
    return m_occupants.affiliationOf(address);
}

QString Affiliations::obstacle(Affiliation before, Affiliation after, const QStringList &addresses) const
{
    const auto reason = permission::obstacle(m_self, before, after);
    const bool oneself = addresses.size() == 1 && addresses.first() == m_stream.jid().bare();
    if (reason != Obstacle::None && !(oneself && after == Affiliation::None))
        return moderationtexts::obstacle(reason);
    if (oneself && after == Affiliation::Outcast)
        return tr("You cannot ban yourself.");
    if (before != Affiliation::Owner || after == Affiliation::Owner
        || m_owners.state() != AffiliationList::State::Loaded)
        return {};
    const bool another = std::ranges::any_of(
        m_owners.affiliates(), [&](const Affiliate &owner) { return !addresses.contains(owner.address); });
    return another ? QString() : tr("The room must keep at least one owner. Make somebody else an owner first.");
}

AffiliationQuestion Affiliations::question(Affiliation before, Affiliation after, const QStringList &addresses) const
{
    if (addresses.isEmpty())
        return {};
    auto question = affiliationtexts::question(before, after, addresses);
    question.obstacle = obstacle(before, after, addresses);
    if (addresses.contains(m_stream.jid().bare()) && before > Affiliation::None && after < before) {
        question.grave = true;
        question.consequence = before == Affiliation::Owner
            ? tr("This takes your own ownership away. You cannot give it back to yourself.")
            : tr("This is about yourself. You cannot undo it.");
    }
    return question;
}

void Affiliations::change(Affiliation before, Affiliation after, const QStringList &addresses, const QString &reason,
                          bool invite)
{
    if (!obstacle(before, after, addresses).isEmpty())
        return;
    QList<AffiliationChange> changes;
    for (const QString &address : addresses)
        changes << AffiliationChange {address, before, after, reason.trimmed(), {}, invite};
    m_changes.add(changes);
}

/// Returns why one address cannot be put into the list, or nothing.
QString Affiliations::addressProblem(Affiliation to, const QString &text) const
{
    const auto address = Jid::parse(text);
    if (!address)
        return tr("%1 is not an address.").arg(isolated(text));
    if (address->bare() == m_stream.jid().bare())
        return to == Affiliation::Outcast ? tr("You cannot ban yourself.") : tr("%1 is you.").arg(isolated(text));
    if (!address->local().isEmpty())
        return {};
    if (to != Affiliation::Outcast)
        return tr("%1 is not the address of a person. It looks like this: %2")
            .arg(isolated(text), u"name@example.org"_s);
    const bool isServer = text.contains(u'.') || text == m_stream.jid().domain();
    return isServer ? QString()
                    : tr("%1 is neither the address of a person nor the name of a server.").arg(isolated(text));
}

QString Affiliations::add(Affiliation to, const QString &text, const QString &reason, const QString &nick)
{
    const auto addresses = typed::addresses(text);
    if (addresses.isEmpty())
        return tr("Type at least one address.");
    if (!nick.trimmed().isEmpty() && addresses.size() > 1)
        return tr("A nickname can be reserved for one person at a time.");
    QList<AffiliationChange> changes;
    for (const QString &address : addresses) {
        if (const QString problem = addressProblem(to, address); !problem.isEmpty())
            return problem;
        changes << AffiliationChange {address, known(address), to, reason.trimmed(), nick.trimmed()};
    }
    m_changes.add(changes);
    return {};
}

QString Affiliations::addWarning(Affiliation to, const QString &text) const
{
    QStringList losses;
    for (const QString &address : typed::addresses(text)) {
        if (const QString loss = affiliationtexts::loss(address, known(address), to); !loss.isEmpty())
            losses << loss;
    }
    static constexpr qsizetype MaxLosses = 4;
    return losses.mid(0, MaxLosses).join(u'\n');
}

void Affiliations::follow(const AffiliationChange &change)
{
    apply({change.address, change.after, change.nick, change.reason});
    if (!change.nick.isEmpty()) {
        m_wantedNicks.insert(change.address, change.nick);
        m_members.load();
    }
    if (change.invite)
        Q_EMIT inviteWanted(change.address);
}

/// Compares the wanted nicknames with the reserved ones: ejabberd silently accepts one without reserving it.
void Affiliations::compareNicks()
{
    const auto wanted = std::exchange(m_wantedNicks, {});
    for (const auto &[address, nick] : wanted.asKeyValueRange()) {
        const auto member = m_members.find(address);
        if (member && member->nick != nick)
            m_changes.remark(address,
                             tr("The room does not reserve nicknames: %1 is free for anybody.").arg(named(nick)));
    }
}

} // namespace parlour
