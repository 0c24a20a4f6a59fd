// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamparser.h"

#include "protocol/xml/dom.h"

using namespace Qt::StringLiterals;

namespace parlour {

// Bytes that QDom takes for each, measured with Qt 6.8 on 64 bits. The first attribute brings a hash table with it.
static constexpr qint64 ElementCost = 240;
static constexpr qint64 TextCost = 190;
static constexpr qint64 AttributeCost = 390;
static constexpr qint64 FirstAttributeCost = 2'150;

StreamParser::StreamParser()
    : StreamParser(Limits())
{
}

StreamParser::StreamParser(const Limits &limits)
    : m_limits(limits)
    , m_scanner(limits.attributes)
{
}

void StreamParser::reset()
{
    m_scanner.reset();
    m_prefixes = {};
    m_document = {};
    m_stanza = {};
    m_current = {};
    m_unfit.clear();
    m_over = false;
}

void StreamParser::feed(const QByteArray &bytes)
{
    if (!m_over)
        m_scanner.feed(bytes);
}

std::optional<StreamParser::Item> StreamParser::next()
{
    while (!m_over) {
        const auto token = m_scanner.next();
        std::optional<Item> item;
        if (token == XmlScanner::Token::Broken)
            item = broken(m_scanner.error());
        else if (m_scanner.length() > m_limits.bytes)
            item = broken(u"element over %1 bytes"_s.arg(m_limits.bytes));
        else if (token == XmlScanner::Token::Start)
            item = startElement();
        else if (token == XmlScanner::Token::End)
            item = endElement();
        if (item || token == XmlScanner::Token::None)
            return item;
    }
    return std::nullopt;
}

std::optional<StreamParser::Item> StreamParser::startElement()
{
    const int depth = m_scanner.depth();
    if (depth > 2 && m_current.isNull())
        return std::nullopt;
    if (depth > m_limits.depth) {
        skip(u"elements nested too deeply"_s);
        return std::nullopt;
    }
    flushText();
    if (depth <= 2) {
        m_document = {};
        m_cost = 0;
        m_most = m_limits.memory;
    }
    QString unfit;
    const QDomElement element = this->element(&unfit);
    if (depth == 1)
        return unfit.isEmpty() ? Item {Item::Kind::Opened, element, {}} : broken(unfit);
    if (depth == 2) {
        m_document.appendChild(element);
        m_stanza = element;
        const bool answer = element.tagName() == "iq"_L1 && element.attribute(u"type"_s) == "result"_L1;
        m_most = answer ? m_limits.answer : m_limits.memory;
    } else {
        m_current.appendChild(element);
    }
    m_current = element;
    if (!unfit.isEmpty())
        skip(unfit);
    else if (m_cost > m_most)
        skip(u"too many elements"_s);
    return std::nullopt;
}

std::optional<StreamParser::Item> StreamParser::endElement()
{
    const int depth = m_scanner.depth();
    if (depth == 0) {
        m_over = true; // Nothing may follow.
        return Item {Item::Kind::Closed, {}, {}};
    }
    m_prefixes.leave(depth + 1);
    flushText();
    if (depth > 1) {
        if (!m_current.isNull())
            m_current = m_current.parentNode().toElement();
        return std::nullopt;
    }
    m_scanner.setSkipping(false);
    m_current = {};
    const QString unfit = std::exchange(m_unfit, {});
    return Item {unfit.isEmpty() ? Item::Kind::Element : Item::Kind::Unfit, std::exchange(m_stanza, {}), unfit};
}

StreamParser::Item StreamParser::broken(const QString &reason)
{
    m_over = true;
    return Item {Item::Kind::Broken, {}, reason};
}

/// The element that has just begun, with its attributes; `unfit` becomes the reason why it cannot stay.
QDomElement StreamParser::element(QString *unfit)
{
    const auto attributes = m_scanner.attributes();
    *unfit = m_scanner.hasMore() ? u"too many attributes"_s : declare(attributes);
    const auto name = XmlName::split(m_scanner.name());
    const QString ns = m_prefixes.find(name.prefix);
    // What is in the namespace of xml:lang could not be written again: no element may be declared there.
    if (name.local.isEmpty() || ns.isNull() || ns == "http://www.w3.org/XML/1998/namespace"_L1)
        *unfit = u"an element without a meaning"_s;
    const auto local = name.local.isEmpty() ? m_scanner.name() : name.local;
    QDomElement element = m_document.createElementNS(ns, m_words.text(local));
    m_cost += ElementCost;
    for (const auto &attribute : attributes) {
        const QString problem = setAttribute(element, attribute);
        if (!problem.isEmpty())
            *unfit = problem;
    }
    return element;
}

QString StreamParser::declare(const std::vector<XmlScanner::Attribute> &attributes)
{
    for (const auto &attribute : attributes) {
        if (XmlPrefixes::isDeclaration(attribute.name)
            && !m_prefixes.declare(attribute.name, attribute.value, m_scanner.depth(), m_words))
            return u"a namespace that nobody may declare"_s;
    }
    return m_prefixes.size() > size_t(m_limits.attributes) ? u"too many namespaces"_s : QString();
}

/// Returns why `element` cannot have `attribute`.
QString StreamParser::setAttribute(QDomElement &element, const XmlScanner::Attribute &attribute)
{
    if (XmlPrefixes::isDeclaration(attribute.name))
        return {};
    m_cost += element.hasAttributes() ? AttributeCost : FirstAttributeCost;
    const QString value = m_words.text(attribute.value);
    const auto name = XmlName::split(attribute.name);
    if (name.prefix.isEmpty() && !name.local.isEmpty()) {
        element.setAttribute(m_words.text(name.local), value);
        return {};
    }
    const QString ns = m_prefixes.find(name.prefix);
    m_cost += 2 * ns.size(); // It is in the key.
    if (m_cost > m_most)
        return u"too many attributes"_s;
    const QString key = xml::keyOf(ns, m_words.text(name.local));
    if (name.local.isEmpty() || ns.isNull() || element.hasAttribute(key))
        return u"an attribute without a meaning"_s;
    element.setAttribute(key, value);
    return {};
}

/// Goes on without a tree to the end of the stanza under way, of which only its name, from, id and type remain.
void StreamParser::skip(const QString &reason)
{
    m_unfit = reason;
    m_scanner.setSkipping(true);
    m_document = {};
    const QDomElement rest = m_document.createElementNS(m_stanza.namespaceURI(), m_stanza.tagName());
    for (const auto &name : {u"from"_s, u"id"_s, u"type"_s}) {
        if (m_stanza.hasAttribute(name))
            QDomElement(rest).setAttribute(name, m_stanza.attribute(name));
    }
    m_document.appendChild(rest);
    m_stanza = rest;
    m_current = {};
}

void StreamParser::flushText()
{
    if (m_current.isNull())
        return;
    const QString text = m_scanner.takeText();
    if (text.isEmpty())
        return;
    m_current.appendChild(m_document.createTextNode(text));
    m_cost += TextCost;
}

} // namespace parlour
