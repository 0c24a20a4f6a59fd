// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sasl/message.h"

#include "protocol/sasl/base64.h"
#include "protocol/xml/dom.h"

using namespace Qt::StringLiterals;

namespace parlour::sasl {

static void fill(QDomElement element, const QByteArray &data)
{
    if (!data.isEmpty())
        element.appendChild(element.ownerDocument().createTextNode(QString::fromLatin1(data.toBase64())));
}

QDomElement opening(Profile profile, const QString &mechanism, const QByteArray &data)
{
    const bool first = profile == Profile::First;
    QDomElement element = first ? xml::element(u"auth"_s, Ns) : xml::element(u"authenticate"_s, Ns2);
    element.setAttribute(u"mechanism"_s, mechanism);
    fill(first ? element : xml::append(element, u"initial-response"_s), data);
    return element;
}

QDomElement response(Profile profile, const QByteArray &data)
{
    const QDomElement element = xml::element(u"response"_s, profile == Profile::First ? Ns : Ns2);
    fill(element, data);
    return element;
}

std::optional<QByteArray> data(const QDomElement &element)
{
    QDomElement holder = element;
    if (element.namespaceURI() == Ns2 && element.tagName() == "success"_L1)
        holder = xml::child(element, u"additional-data", Ns2);
    const QByteArray text = holder.text().trimmed().toLatin1();
    // "=" is an empty message, which RFC 6120 section 6.4.2 tells from none; nobody here needs to.
    return text == "=" ? QByteArray() : base64::decoded(text);
}

QByteArray plain(const QString &user, const QByteArray &password)
{
    return '\0' + user.toUtf8() + '\0' + password;
}

QString streamHeader(const Jid &account)
{
    return uR"(<?xml version="1.0"?><stream:stream from="%1" to="%2" version="1.0" xmlns="jabber:client" )"
           R"(xmlns:stream="http://etherx.jabber.org/streams">)"_s.arg(account.bare().toHtmlEscaped(),
                                                                       account.domain().toHtmlEscaped());
}

} // namespace parlour::sasl
