// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/roster/roster.h"

#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/escaping.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/address/typed.h"
#include "protocol/text/bounded.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

using roster::Device;

/// Limits beyond what anybody has; who has more is not listed with all of them.
static constexpr qsizetype MaxDevices = 50;
static constexpr qsizetype MaxContacts = 10'000;

Roster::Roster(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
    connect(&stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed)
            ask();
    });
    connect(&stream, &Stream::stateChanged, this, [this](Stream::State state) {
        if (state == Stream::State::Online)
            return;
        for (const QString &contact : std::exchange(m_devices, {}).keys())
            Q_EMIT presenceChanged(Jid::parse(contact).value_or(Jid {}));
    });
    connect(&stream, &Stream::received, this, &Roster::follow);
}

bool Roster::setAccount(const Jid &account)
{
    if (std::exchange(m_account, account.toBare()) == account.toBare())
        return false;
    m_items.clear();
    m_devices.clear();
    m_isHere = false;
    Q_EMIT changed();
    return true;
}

void Roster::ask()
{
    m_stream.ask(m_stream.jid().toBare(), u"get"_s, roster::query(), this, [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (!iq)
            return; // Without it everybody is a stranger.
        m_items.clear();
        m_isHere = true;
        apply(*iq);
        for (const QString &person : m_devices.keys()) {
            if (!m_items.contains(person) && m_devices.remove(person))
                Q_EMIT presenceChanged(Jid::parse(person).value_or(Jid {}));
        }
    });
}

void Roster::follow(const QDomElement &stanza)
{
    // The connection has dropped those that our server did not send.
    if (roster::isChange(stanza))
        return apply(stanza);
    if (const auto wish = roster::wishTold(stanza))
        Q_EMIT wishTold(*wish);
    else if (const auto device = roster::device(stanza))
        apply(*device);
}

void Roster::apply(const QDomElement &iq)
{
    for (const auto &item : roster::items(iq)) {
        if (item.removed) {
            m_items.remove(item.contact.bare());
            if (m_devices.remove(item.contact.bare()))
                Q_EMIT presenceChanged(item.contact);
        } else {
            m_items.insert(item.contact.bare(), item);
        }
    }
    Q_EMIT changed();
}

/// Takes presence, which may come before the roster does: of people whom we see, our own server sends it. That of
/// strangers is ignored.
void Roster::apply(const Device &device)
{
    const QString contact = device.address.bare();
    const bool isTooMuch = m_devices.size() >= MaxContacts && !m_devices.contains(contact);
    if (device.address.isBare() || (m_isHere ? !knows(device.address) : isTooMuch))
        return;
    auto &devices = m_devices[contact];
    if (!device.isThere)
        devices.remove(device.address.resource());
    else if (devices.size() < MaxDevices || devices.contains(device.address.resource()))
        devices.insert(device.address.resource(), device);
    if (devices.isEmpty())
        m_devices.remove(contact);
    Q_EMIT presenceChanged(device.address.toBare());
}

/// Returns how likely they are to read at a device: the greater the likelier.
static int reach(const Device &device)
{
    switch (device.presence.show) {
    case muc::Show::Chat:
    case muc::Show::Available:
        return 3;
    case muc::Show::DoNotDisturb:
        return 2;
    case muc::Show::Away:
        return 1;
    case muc::Show::ExtendedAway:
        return 0;
    }
    Q_UNREACHABLE_RETURN(0);
}

std::optional<Device> Roster::presence(const Jid &address) const
{
    const auto devices = m_devices.value(address.bare());
    const auto best = std::ranges::max_element(devices, [](const Device &one, const Device &other) {
        return std::pair(reach(one), one.priority) < std::pair(reach(other), other.priority);
    });
    return best == devices.end() ? std::nullopt : std::optional(*best);
}

QString Roster::nameOf(const Jid &address) const
{
    const QString name = item(address).name;
    if (!name.isEmpty())
        return name;
    const Jid self = m_stream.jid().toBare();
    if (address.local() == self.local() && address.toBare() != self) // We are called so.
        return shownNick(lookalike::shownAddress(address.bare()));
    return shownNick(address.local().isEmpty() ? address.domain() : escaping::unescaped(address.local()));
}

QString Roster::obstacle(const QString &text) const
{
    const auto contact = typed::account(text);
    if (text.trimmed().isEmpty())
        return tr("Type the address of a person.");
    if (!contact)
        return tr("That is not the address of a person. It looks like this: %1").arg(u"name@example.org"_s);
    if (*contact == m_stream.jid().toBare())
        return tr("That is you.");
    if (m_stream.state() != Stream::State::Online)
        return tr("You are offline.");
    return knows(*contact) ? tr("This person is one of your contacts already.") : QString();
}

void Roster::add(const QString &text, const QString &name)
{
    if (const auto contact = typed::account(text); contact && obstacle(text).isEmpty())
        keep(*contact, name, {}, true);
}

void Roster::change(const QDomElement &payload)
{
    m_stream.ask({}, u"set"_s, payload, this, [this](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            Q_EMIT failed(tr("The contact could not be changed. %1").arg(failuretexts::sentence(*failure)));
    });
}

void Roster::keep(const Jid &contact, const QString &name, const QStringList &groups, bool asks)
{
    change(roster::change(contact, bounded(name.simplified(), roster::MaxName), groups));
    if (asks)
        tell(contact, roster::Wish::Subscribe);
}

void Roster::remove(const Jid &contact)
{
    change(roster::removal(contact));
}

void Roster::tell(const Jid &contact, roster::Wish wish)
{
    m_stream.send(roster::wishStanza(contact, wish));
}

} // namespace parlour
