// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/roster.h"

#include "network/stream.h"
#include "protocol/roster/roster.h"

using namespace Qt::StringLiterals;

namespace parlour {

Roster::Roster(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
    connect(&stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed)
            ask();
    });
    connect(&stream, &Stream::received, this, &Roster::follow);
}

void Roster::ask()
{
    m_stream.ask(m_stream.jid().toBare(), u"get"_s, roster::query(), this, [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (!iq)
            return; // Without it everybody is a stranger.
        m_known.clear();
        apply(*iq);
    });
}

void Roster::follow(const QDomElement &stanza)
{
    // A change of the roster; the connection has dropped those that our server did not send.
    if (stanza.tagName() == "iq"_L1 && stanza.attribute(u"type"_s) == "set"_L1)
        apply(stanza);
}

void Roster::apply(const QDomElement &iq)
{
    for (const auto &item : roster::items(iq)) {
        if (item.removed)
            m_known.remove(item.contact.bare());
        else
            m_known.insert(item.contact.bare(), item.seesUs);
    }
    Q_EMIT changed();
}

} // namespace parlour
