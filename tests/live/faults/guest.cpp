// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guest.h"
#include "network/connection.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace parlour::live {

static std::unique_ptr<Stream> connection(const Timing &timing)
{
    auto made = std::make_unique<Connection>();
    made->setTiming(timing);
    return made;
}

Guest::Guest(const Place &place)
    : m_settings(place.folder + u"/parlour.ini"_s)
    , m_outbox(place.folder + u"/outbox.sqlite"_s)
    , m_account(connection(place.timing), m_settings, m_secrets, m_outbox)
{
    m_account.take(
        {Jid::parse(u"romeo@localhost").value(), u"pw-romeo"_s, u"127.0.0.1"_s, place.port, place.certificate, {}});
}

Room *Guest::join(const QString &name)
{
    m_account.joinRoom(name + u"@conference.localhost"_s, nick());
    return room(name);
}

Room *Guest::room(const QString &name)
{
    return m_account.rooms()->find(Jid::parse(name + u"@conference.localhost"_s).value());
}

QString Guest::line(const QString &text, QLatin1StringView delivery)
{
    return delivery.isEmpty() ? text : text + u" ["_s + delivery + u']';
}

QStringList Guest::shown(Room *room, const QString &nick)
{
    QStringList texts;
    for (const auto &entry : room->conversation()->timeline()->entries()) {
        if (!timeline::isSaid(entry) || entry.nick != nick)
            continue;
        const QLatin1StringView delivery(QMetaEnum::fromType<timeline::Delivery>().valueToKey(int(entry.delivery)));
        texts << line(entry.body, entry.delivery == timeline::Delivery::Received ? QLatin1StringView() : delivery);
    }
    return texts;
}

} // namespace parlour::live
