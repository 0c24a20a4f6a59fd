// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/responder.h"

#include "protocol/avatar/personpicture.h"
#include "protocol/direct/directnames.h"
#include "protocol/message/actingnames.h"
#include "protocol/reading/marker.h"
#include "protocol/trust/forgery.h"
#include "protocol/xml/dom.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto VersionNs = "jabber:iq:version"_L1;
static constexpr auto CapabilityNs = "http://jabber.org/protocol/caps"_L1;

/// Features of Parlour, as far as others need to know them.
static constexpr std::array Features {xml::DiscoInfoNs,
                                      xml::PingNs,
                                      VersionNs,
                                      xml::MucNs,
                                      xml::FormNs,
                                      xml::DelayNs,
                                      "jabber:x:conference"_L1,
                                      xml::StableIdNs,
                                      xml::StylingNs,
                                      direct::ChatStateNs,
                                      direct::ReceiptNs,
                                      acting::CorrectionNs,
                                      acting::RetractionNs,
                                      acting::ReactionsNs,
                                      acting::ReplyNs,
                                      CapabilityNs,
                                      "urn:xmpp:bookmarks:1+notify"_L1,
                                      avatar::MetadataNotify,
                                      reading::DisplayedNotify};

static void describe(QDomElement answer, const QDomElement &query)
{
    QDomElement info = xml::append(answer, u"query"_s, xml::DiscoInfoNs);
    if (query.hasAttribute(u"node"_s))
        info.setAttribute(u"node"_s, query.attribute(u"node"_s));
    QDomElement identity = xml::append(info, u"identity"_s);
    identity.setAttribute(u"category"_s, u"client"_s);
    identity.setAttribute(u"type"_s, u"pc"_s);
    identity.setAttribute(u"name"_s, u"Parlour"_s);
    for (const auto feature : Features)
        xml::append(info, u"feature"_s).setAttribute(u"var"_s, QString(feature));
}

static QDomElement answerTo(const QDomElement &iq)
{
    QDomElement answer = xml::element(u"iq"_s);
    answer.setAttribute(u"type"_s, u"result"_s);
    answer.setAttribute(u"id"_s, iq.attribute(u"id"_s));
    if (iq.hasAttribute(u"from"_s))
        answer.setAttribute(u"to"_s, iq.attribute(u"from"_s));
    return answer;
}

static void refuse(QDomElement answer, const QString &condition)
{
    answer.setAttribute(u"type"_s, u"error"_s);
    QDomElement error = xml::append(answer, u"error"_s);
    error.setAttribute(u"type"_s, u"cancel"_s);
    xml::append(error, condition, xml::StanzaErrorNs);
}

bool mayAsk(const QDomElement &iq, const Jid &self, const std::function<bool(const Jid &)> &knows)
{
    const QString from = iq.attribute(u"from"_s);
    if (from.isEmpty())
        return true;
    const auto sender = Jid::parseForeign(from);
    if (!sender)
        return false;
    return sender->toBare() == self.toBare() || sender->toString() == self.domain() || (knows && knows(*sender));
}

QByteArray capabilityHash()
{
    QByteArrayList features;
    for (const auto feature : Features)
        features << QByteArray(feature.data(), feature.size());
    std::sort(features.begin(), features.end());
    const QByteArray about = "client/pc//Parlour<" + features.join('<') + '<';
    return QCryptographicHash::hash(about, QCryptographicHash::Sha1);
}

QDomElement withCapabilities(const QDomElement &presence)
{
    static const QString hash = QString::fromLatin1(capabilityHash().toBase64());
    const auto whole = presence.cloneNode(true).toElement();
    auto capabilities = xml::append(whole, u"c"_s, CapabilityNs);
    capabilities.setAttribute(u"hash"_s, u"sha-1"_s);
    capabilities.setAttribute(u"node"_s, QString(CapabilityNode));
    capabilities.setAttribute(u"ver"_s, hash);
    return whole;
}

QDomElement refusal(const QDomElement &iq)
{
    const QDomElement answer = answerTo(iq);
    refuse(answer, u"service-unavailable"_s);
    return answer;
}

QDomElement response(const QDomElement &iq)
{
    const QDomElement answer = answerTo(iq);
    const bool get = iq.attribute(u"type"_s) == "get"_L1;
    const QDomElement info = xml::child(iq, u"query", xml::DiscoInfoNs);
    if (get && !info.isNull()) {
        describe(answer, info);
    } else if (get && !xml::child(iq, u"query", VersionNs).isNull()) {
        QDomElement version = xml::append(answer, u"query"_s, VersionNs);
        xml::appendText(version, u"name"_s, u"Parlour"_s);
        xml::appendText(version, u"version"_s, QCoreApplication::applicationVersion());
    } else if (get ? xml::child(iq, u"ping", xml::PingNs).isNull() : !push(iq)) {
        refuse(answer, u"feature-not-implemented"_s); // What changed in our lists is only acknowledged.
    }
    return answer;
}

} // namespace parlour
