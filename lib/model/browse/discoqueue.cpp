// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/discoqueue.h"

#include "protocol/disco/info.h"

using namespace Qt::StringLiterals;

namespace parlour {

DiscoQueue::DiscoQueue(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
}

void DiscoQueue::want(const QStringList &addresses)
{
    m_waiting.clear();
    for (const QString &address : addresses) {
        if (!m_open.contains(address))
            m_waiting << address;
    }
    pump();
}

void DiscoQueue::clear()
{
    m_round.end();
    m_waiting.clear();
    m_open.clear();
}

void DiscoQueue::pump()
{
    while (!m_waiting.isEmpty() && m_open.size() < MaxOpen) {
        const QString text = m_waiting.takeFirst();
        const auto address = Jid::parse(text);
        if (!address)
            continue;
        m_open << text;
        m_stream.ask(*address, u"get"_s, disco::infoQuery(), this,
                     [this, text, round = m_round.now()](const IqReply &reply) {
                         if (round.isStale())
                             return;
                         m_open.remove(text);
                         Q_EMIT answered(text, reply);
                         if (!round.isStale())
                             pump();
                     });
    }
}

} // namespace parlour
