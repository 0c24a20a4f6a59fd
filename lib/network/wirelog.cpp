// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/wirelog.h"

#include "protocol/xml/dom.h"

#include <QDomDocument>

using namespace Qt::StringLiterals;

namespace parlour {

Q_LOGGING_CATEGORY(wire, "parlour.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(network, "parlour.network", QtInfoMsg)

static const QString Hidden = u"[hidden]"_s;

static void hideText(QDomElement element)
{
    while (element.hasChildNodes())
        element.removeChild(element.firstChild());
    element.appendChild(element.ownerDocument().createTextNode(Hidden));
}

static bool isLogin(const QDomElement &element)
{
    const QString ns = element.namespaceURI();
    if (ns != "urn:ietf:params:xml:ns:xmpp-sasl"_L1 && ns != "urn:xmpp:sasl:2"_L1)
        return false;
    static const QStringList Open {u"mechanisms"_s,
                                   u"mechanism"_s,
                                   u"failure"_s,
                                   u"text"_s,
                                   u"authentication"_s,
                                   u"inline"_s,
                                   u"authorization-identifier"_s,
                                   u"user-agent"_s,
                                   u"software"_s,
                                   u"device"_s};
    return !Open.contains(element.localName());
}

static bool isSecretField(const QDomElement &element)
{
    if (element.localName() != "field"_L1 || element.namespaceURI() != xml::FormNs)
        return false;
    const QString name = element.attribute(u"var"_s);
    return element.attribute(u"type"_s) == "text-private"_L1 || name.contains("secret"_L1, Qt::CaseInsensitive)
        || name.contains("password"_L1, Qt::CaseInsensitive);
}

static bool isInvitation(const QDomElement &message)
{
    const auto user = xml::child(message, u"x", xml::MucUserNs);
    return !xml::child(message, u"x", "jabber:x:conference"_L1).isNull()
        || !xml::child(user, u"invite", xml::MucUserNs).isNull();
}

static void redact(QDomElement element)
{
    for (const auto &name : {u"password"_s, u"token"_s}) {
        if (element.hasAttribute(name))
            element.setAttribute(name, Hidden);
    }
    static const QStringList Secret {u"password"_s, u"digest"_s, u"token"_s, u"header"_s};
    const bool holdsSecret = Secret.contains(element.localName());
    if (isLogin(element) && element.firstChildElement().isNull() && !element.text().isEmpty())
        return hideText(element);
    if (holdsSecret && !element.text().isEmpty())
        return hideText(element);
    const bool secretField = isSecretField(element);
    const bool invitation = element.localName() == "message"_L1 && isInvitation(element);
    for (auto e = element.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const QString name = e.localName();
        if ((secretField && name == "value"_L1) || (invitation && (name == "body"_L1 || name == "html"_L1)))
            hideText(e);
        else
            redact(e);
    }
}

QString redacted(const QDomElement &element)
{
    QDomElement copy = element.cloneNode(true).toElement();
    redact(copy);
    return xml::toString(copy);
}

QString redacted(const QString &xml)
{
    const QString text = xml.trimmed();
    if (text.startsWith("<?xml"_L1) || text.startsWith("<stream:stream"_L1) || text == "</stream:stream>"_L1)
        return text;
    const QDomElement all = xml::parse("<all xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"_L1
                                       + text + "</all>"_L1);
    if (all.isNull())
        return u"[%1 characters that are no element]"_s.arg(text.size());
    QString result;
    for (auto e = all.firstChildElement(); !e.isNull(); e = e.nextSiblingElement())
        result += redacted(e);
    return result;
}

} // namespace parlour
