// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roomservices.h"

namespace parlour {

RoomServices::RoomServices(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_search(stream)
{
    connect(&m_search, &ServiceSearch::changed, this, &RoomServices::changed);
}

void RoomServices::find()
{
    if (!m_search.isRunning() && m_search.found().isEmpty())
        m_search.begin(*Jid::parse(m_stream.jid().domain()));
}

void RoomServices::clear()
{
    m_search.clear();
    Q_EMIT changed();
}

} // namespace parlour
