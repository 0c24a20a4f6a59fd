// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/roster/blocklist.h"

#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"
#include "protocol/disco/info.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

BlockList::BlockList(Stream &stream, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
{
    connect(&stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed)
            find();
    });
    connect(&stream, &Stream::received, this, [this](const QDomElement &stanza) {
        // The connection has dropped those that our server did not send.
        if (const auto change = blocking::change(stanza))
            apply(*change);
    });
}

QVariant BlockList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Jid &item = m_items.at(index.row());
    if (role == AddressRole)
        return item.toString();
    if (role == TextRole || role == Qt::DisplayRole)
        return item.local().isEmpty() ? tr("Everybody at %1").arg(isolated(shown(item.toString())))
                                      : shown(item.toString());
    return {};
}

QHash<int, QByteArray> BlockList::roleNames() const
{
    return {{AddressRole, "address"}, {TextRole, "who"}};
}

QString BlockList::shown(const QString &address) const
{
    return lookalike::shownAddress(address);
}

QString BlockList::serverOf(const QString &address) const
{
    const auto jid = Jid::parse(address);
    return jid && !jid->local().isEmpty() ? jid->domain() : QString();
}

bool BlockList::keepsAway(const Jid &address) const
{
    return std::ranges::any_of(m_items, [&](const Jid &item) { return blocking::covers(item, address); });
}

bool BlockList::isBlocked(const QString &address) const
{
    const auto jid = Jid::parse(address);
    return jid && keepsAway(*jid);
}

QString BlockList::obstacle(const QString &address) const
{
    const auto jid = Jid::parse(address);
    const Jid self = m_stream.jid().toBare();
    if (m_stream.state() != Stream::State::Online)
        return tr("You are offline.");
    if (!isSupported())
        return tr("Your server cannot block anybody.");
    if (!jid)
        return tr("That is not an address.");
    if (jid->toBare() == self)
        return tr("That is you.");
    if (jid->toString() == self.domain())
        return tr("That is your own server.");
    return keepsAway(*jid) ? tr("This address is blocked already.") : QString();
}

void BlockList::block(const QString &address, blocking::Reason reason, const QString &text)
{
    const auto jid = Jid::parse(address);
    if (!jid || !obstacle(address).isEmpty())
        return setNotice(obstacle(address));
    tell(blocking::block(*jid, {canReport() ? reason : blocking::Reason::None, text}), {true, {*jid}});
}

void BlockList::unblock(const QString &address)
{
    const auto jid = Jid::parseForeign(address);
    if (jid)
        tell(blocking::unblock(*jid), {false, {*jid}});
}

void BlockList::tell(const QDomElement &payload, const blocking::Change &change)
{
    setNotice({});
    m_stream.ask({}, u"set"_s, payload, this, [this, change](const IqReply &reply) {
        const auto *failure = std::get_if<IqFailure>(&reply);
        if (!failure)
            return apply(change); // Servers push it only to those who have seen the list.
        const QString who = isolated(shown(change.addresses.first().toString()));
        const QString why = failuretexts::sentence(*failure);
        setNotice(change.blocked ? tr("%1 could not be blocked. %2").arg(who, why)
                                 : tr("%1 could not be unblocked. %2").arg(who, why));
    });
}

void BlockList::find()
{
    const auto server = Jid::parse(m_stream.jid().domain()).value_or(Jid {});
    m_stream.ask(server, u"get"_s, disco::infoQuery(), this, [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (!iq)
            return; // Keeps the last known list.
        m_support = blocking::support(*iq);
        if (m_support.blocking)
            fetch();
        else
            adopt({});
    });
}

void BlockList::fetch()
{
    m_stream.ask({}, u"get"_s, blocking::query(), this, [this](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            adopt(blocking::items(*iq));
        else
            Q_EMIT changed();
    });
}

void BlockList::apply(const blocking::Change &change)
{
    QList<Jid> items = m_items;
    if (!change.blocked && change.addresses.isEmpty())
        items.clear();
    QSet<Jid> changed(change.addresses.begin(), change.addresses.end());
    items.removeIf([&changed](const Jid &item) { return changed.contains(item); });
    if (change.blocked)
        items << changed.values();
    adopt(items);
}

void BlockList::adopt(QList<Jid> items)
{
    std::ranges::sort(items, {}, &Jid::toString);
    if (items != m_items) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    Q_EMIT changed();
}

void BlockList::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

void BlockList::clear()
{
    m_support = {};
    setNotice({});
    adopt({});
}

} // namespace parlour
