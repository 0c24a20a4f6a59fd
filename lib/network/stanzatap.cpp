// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/stanzatap.h"

#include "protocol/xml/dom.h"
#include "protocol/xml/language.h"

using namespace Qt::StringLiterals;

namespace parlour {

bool StanzaTap::handleStanza(const QDomElement &element, const std::optional<QXmppE2eeMetadata> &)
{
    return take(element);
}

bool StanzaTap::take(const QDomElement &element)
{
    const QString name = element.tagName();
    if (element.namespaceURI() == "http://etherx.jabber.org/streams"_L1) {
        if (name == "features"_L1)
            Q_EMIT features(element);
        return name != "features"_L1;
    }
    if (element.namespaceURI() != xml::ClientNs)
        return element.namespaceURI() != "urn:xmpp:sm:3"_L1; // QXmpp 1.10.4 and later wait for <enabled/> behind this.
    xml::keepLanguage(element, m_languages);
    if (name == "message"_L1 || name == "presence"_L1) {
        Q_EMIT stanza(element);
    } else if (name == "iq"_L1) {
        const QString type = element.attribute(u"type"_s);
        if (type == "result"_L1 || type == "error"_L1)
            Q_EMIT answer(element);
        else if (type == "get"_L1 || type == "set"_L1)
            Q_EMIT request(element);
    }
    return true;
}

} // namespace parlour
