// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/occupantrefresh.h"

#include "model/people/occupantmodel.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

namespace parlour {

OccupantRefresh::OccupantRefresh(Stream &stream, OccupantModel &occupants, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_occupants(occupants)
{
}

void OccupantRefresh::begin(const Jid &self, const Presence &presence)
{
    m_id = Stream::newId();
    m_heard.clear();
    const auto stanza = muc::rollCallPresence(self, m_id);
    addPresence(stanza, presence);
    if (!m_stream.send(stanza))
        stop();
}

void OccupantRefresh::apply(const muc::Present &event)
{
    if (m_id.isEmpty())
        return;
    m_heard << event.occupant.nick;
    if (!event.self || event.id != m_id)
        return;
    stop();
    for (const QString &nick : m_occupants.nicks()) {
        if (m_heard.contains(nick))
            continue;
        m_occupants.remove(nick);
        Q_EMIT missing(nick);
    }
}

} // namespace parlour
