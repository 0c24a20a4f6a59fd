// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "online.h"
#include "protocol/muc/stanzas.h"

namespace parlour::live {

using namespace Qt::StringLiterals;

/// Somebody on a bare line who talks fast: the room's reflections tell how far the room is.
class Talker
{
public:
    Talker(const Server &server, const QString &room, const QString &name = u"juliet"_s,
           const QString &nick = u"Talker"_s)
        : m_room(room)
    {
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this, nick](const QDomElement &stanza) {
            m_inside =
                m_inside || (stanza.tagName() == "presence"_L1 && !xml::child(stanza, u"x", xml::MucUserNs).isNull());
            if (stanza.tagName() != "message"_L1)
                return;
            const QString body = xml::child(stanza, u"body", xml::ClientNs).text();
            m_ids.insert(body, xml::child(stanza, u"stanza-id", xml::StableIdNs).attribute(u"id"_s));
            if (stanza.attribute(u"from"_s) == m_room + u'/' + nick)
                m_heard << body;
        });
        goOnline(m_stream, server, name);
        m_stream.send(
            xml::parse(u"<presence xmlns='jabber:client' to='%1/%2'><x "
                       "xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>"_s.arg(
                           m_room, nick.toHtmlEscaped())));
        QTRY_VERIFY_WITH_TIMEOUT(m_inside, 20'000);
    }
    /// Makes the room that was not there before one to be in, and one that lasts.
    void open()
    {
        m_stream.ask(*Jid::parse(m_room), u"set"_s,
                     xml::parse(u"<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' "
                                "type='submit'><field var='FORM_TYPE' type='hidden'><value>"
                                "http://jabber.org/protocol/muc#roomconfig</value></field>"
                                "<field var='muc#roomconfig_persistentroom'><value>1</value></field></x></query>"_s),
                     &m_stream, [this](const IqReply &reply) { m_open = std::holds_alternative<QDomElement>(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(m_open, 20'000);
    }
    /// Whether somebody has said it.
    bool hears(const QString &text) const { return m_ids.contains(text); }
    /// Of what was said last with these words.
    QString stanzaId(const QString &text) const { return m_ids.value(text); }
    /// Says it, and waits for nothing.
    void send(const QString &text) { m_stream.send(muc::groupMessage(*Jid::parse(m_room), Stream::newId(), {text})); }
    /// Says it, and waits until the room has said it.
    void say(const QString &text)
    {
        send(text);
        waitFor(text);
    }
    /// Says the numbers from `first` to `last`, and waits until the room has said the last one.
    void count(int first, int last)
    {
        for (int i = first; i <= last; ++i) {
            m_stream.send(muc::groupMessage(*Jid::parse(m_room), Stream::newId(), {text(i)}));
            if (i % 50 == 0) // Neither server holds back whoever waits for an answer now and then.
                waitFor(text(i));
        }
        waitFor(text(last));
        m_heard.clear();
    }
    static QString text(int number) { return u"number %1"_s.arg(number); }

private:
    void waitFor(const QString &text) const { QTRY_VERIFY_WITH_TIMEOUT(m_heard.contains(text), 60'000); }

    const QString m_room;
    Connection m_stream;
    bool m_inside = false;
    bool m_open = false;
    QHash<QString, QString> m_ids; ///< By what was said.
    QStringList m_heard;
};

} // namespace parlour::live
