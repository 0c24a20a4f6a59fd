// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/direct/directstanzas.h"

#include "protocol/direct/directnames.h"
#include "protocol/message/actingnames.h"
#include "protocol/message/actingstanzas.h"

using namespace Qt::StringLiterals;

namespace parlour::direct {

static QDomElement addressed(const Jid &to, const QString &id)
{
    auto message = xml::element(u"message"_s);
    message.setAttribute(u"to"_s, to.toString());
    message.setAttribute(u"type"_s, u"chat"_s);
    if (!id.isEmpty())
        message.setAttribute(u"id"_s, id);
    return message;
}

static QString nameOf(ChatState state)
{
    switch (state) {
    case ChatState::Active:
        return u"active"_s;
    case ChatState::Composing:
        return u"composing"_s;
    case ChatState::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QDomElement message(const Jid &peer, const QString &id, const acting::Words &words, const std::optional<Jid> &author,
                    bool tellsState)
{
    const auto message = addressed(peer, id);
    xml::appendText(message, u"body"_s, words.body);
    xml::append(message, u"origin-id"_s, xml::StableIdNs).setAttribute(u"id"_s, id);
    xml::append(message, u"request"_s, ReceiptNs);
    xml::append(message, u"markable"_s, MarkerNs);
    if (tellsState)
        xml::append(message, nameOf(ChatState::Active), ChatStateNs);
    acting::add(message, words, author);
    return message;
}

QDomElement chatState(const Jid &peer, ChatState state)
{
    const auto message = addressed(peer, {});
    xml::append(message, nameOf(state), ChatStateNs);
    xml::append(message, u"no-store"_s, acting::HintsNs);
    return message;
}

QDomElement receipt(const Jid &to, const QString &id)
{
    const auto message = addressed(to, {});
    xml::append(message, u"received"_s, ReceiptNs).setAttribute(u"id"_s, id);
    xml::append(message, u"store"_s, acting::HintsNs);
    return message;
}

QDomElement displayed(const Jid &peer, const QString &id)
{
    const auto message = addressed(peer, {});
    xml::append(message, u"displayed"_s, MarkerNs).setAttribute(u"id"_s, id);
    xml::append(message, u"store"_s, acting::HintsNs);
    return message;
}

} // namespace parlour::direct
