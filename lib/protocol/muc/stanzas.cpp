// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/stanzas.h"

#include "protocol/message/actingstanzas.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parlour::muc {

static QDomElement addressed(const QString &name, const Jid &to, const QString &id)
{
    auto stanza = xml::element(name);
    stanza.setAttribute(u"to"_s, to.toString());
    if (!id.isEmpty())
        stanza.setAttribute(u"id"_s, id);
    return stanza;
}

QDomElement joinPresence(const Jid &occupant, const QString &id, const QString &password, const QDateTime &since)
{
    const auto presence = addressed(u"presence"_s, occupant, id);
    const auto x = xml::append(presence, u"x"_s, xml::MucNs);
    if (!password.isEmpty())
        xml::appendText(x, u"password"_s, password);
    if (since.isValid())
        xml::append(x, u"history"_s).setAttribute(u"since"_s, since.toUTC().toString(Qt::ISODate));
    return presence;
}

QDomElement rollCallPresence(const Jid &occupant, const QString &id)
{
    const auto presence = addressed(u"presence"_s, occupant, id);
    xml::append(xml::append(presence, u"x"_s, xml::MucNs), u"history"_s).setAttribute(u"maxstanzas"_s, 0);
    return presence;
}

QDomElement leavePresence(const Jid &occupant)
{
    auto presence = addressed(u"presence"_s, occupant, {});
    presence.setAttribute(u"type"_s, u"unavailable"_s);
    return presence;
}

QDomElement groupMessage(const Jid &room, const QString &id, const acting::Words &words)
{
    auto message = addressed(u"message"_s, room, id);
    message.setAttribute(u"type"_s, u"groupchat"_s);
    xml::appendText(message, u"body"_s, words.body);
    auto originId = xml::append(message, u"origin-id"_s, xml::StableIdNs);
    originId.setAttribute(u"id"_s, id);
    acting::add(message, words, words.reply ? room.withForeignResource(words.reply->nick) : std::nullopt);
    return message;
}

QDomElement nickPresence(const Jid &occupant, const QString &id)
{
    return addressed(u"presence"_s, occupant, id);
}

QDomElement subjectMessage(const Jid &room, const QString &id, const QString &subject)
{
    auto message = addressed(u"message"_s, room, id);
    message.setAttribute(u"type"_s, u"groupchat"_s);
    xml::appendText(message, u"subject"_s, subject);
    return message;
}

QDomElement privateMessage(const Jid &occupant, const QString &id, const acting::Words &words,
                           const std::optional<Jid> &author)
{
    auto message = addressed(u"message"_s, occupant, id);
    message.setAttribute(u"type"_s, u"chat"_s);
    xml::appendText(message, u"body"_s, words.body);
    xml::append(message, u"x"_s, xml::MucUserNs); // Tells the servers that carbons of it are of no use.
    xml::append(message, u"origin-id"_s, xml::StableIdNs).setAttribute(u"id"_s, id);
    acting::add(message, words, author);
    return message;
}

QDomElement destroyQuery(const QString &reason, const Jid &successor, const QString &password)
{
    const auto query = xml::element(u"query"_s, xml::MucOwnerNs);
    auto destroy = xml::append(query, u"destroy"_s);
    if (!successor.isEmpty())
        destroy.setAttribute(u"jid"_s, successor.bare());
    if (!successor.isEmpty() && !password.isEmpty())
        xml::appendText(destroy, u"password"_s, password);
    if (!reason.isEmpty())
        xml::appendText(destroy, u"reason"_s, reason);
    return query;
}

QString successor(const QString &link, QString *password)
{
    password->clear();
    QString address = link.section(u'?', 0, 0);
    if (address.startsWith("xmpp:"_L1)) {
        address = QUrl::fromPercentEncoding(address.sliced(5).toUtf8());
        for (const QString &part : link.section(u'?', 1).split(u';')) {
            if (part.startsWith("password="_L1))
                *password = QUrl::fromPercentEncoding(part.sliced(9).toUtf8());
        }
    }
    const auto room = Jid::parse(address);
    return room && !room->local().isEmpty() ? room->bare() : QString();
}

} // namespace parlour::muc
