// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pubsub/node.h"

#include "protocol/forms/dataform.h"

#include <QDomDocument>

using namespace Qt::StringLiterals;

namespace parlour::pubsub {

QDomElement items(const QString &node)
{
    const auto pubsub = xml::element(u"pubsub"_s, PubsubNs);
    xml::append(pubsub, u"items"_s).setAttribute(u"node"_s, node);
    return pubsub;
}

QDomElement list(const QDomElement &iq)
{
    return xml::child(xml::child(iq, u"pubsub", PubsubNs), u"items", PubsubNs);
}

void appendTerms(const QDomElement &parent, const QString &formType)
{
    appendSubmission(parent, formType,
                     {{u"pubsub#persist_items"_s, {u"true"_s}},
                      {u"pubsub#max_items"_s, {u"max"_s}},
                      {u"pubsub#send_last_published_item"_s, {u"never"_s}},
                      {u"pubsub#access_model"_s, {u"whitelist"_s}}});
}

QDomElement publish(const QString &node, const QString &id, const QDomElement &content)
{
    const auto pubsub = xml::element(u"pubsub"_s, PubsubNs);
    auto publish = xml::append(pubsub, u"publish"_s);
    publish.setAttribute(u"node"_s, node);
    auto item = xml::append(publish, u"item"_s);
    if (!id.isEmpty())
        item.setAttribute(u"id"_s, id);
    item.appendChild(item.ownerDocument().importNode(content, true));
    return pubsub;
}

QDomElement publishForUs(const QString &node, const QString &id, const QDomElement &content)
{
    const auto pubsub = publish(node, id, content);
    appendTerms(xml::append(pubsub, u"publish-options"_s), u"http://jabber.org/protocol/pubsub#publish-options"_s);
    return pubsub;
}

} // namespace parlour::pubsub
