// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamparser.h"

using namespace Qt::StringLiterals;

namespace parlour {

StreamParser::StreamParser(Limits limits)
    : m_limits(limits)
{
}

void StreamParser::reset()
{
    m_xml.clear();
    m_utf8 = QStringDecoder(QStringDecoder::Utf8);
    m_misencoded = false;
    m_document = {};
    m_current = {};
    m_text.clear();
    m_depth = 0;
    m_fed = 0;
    m_start = 0;
    m_broken = false;
}

void StreamParser::feed(const QByteArray &bytes)
{
    if (m_broken)
        return;
    // QXmlStreamReader waits for ever after a byte that is no UTF-8.
    const QString checked = m_utf8(bytes);
    m_fed += checked.size();
    m_misencoded = m_misencoded || m_utf8.hasError();
    m_xml.addData(bytes);
}

std::optional<StreamParser::Item> StreamParser::next()
{
    while (!m_broken) {
        if (m_misencoded)
            return broken(u"not UTF-8"_s);
        const auto token = m_xml.readNext();
        const bool betweenElements = m_depth == 1 && token == QXmlStreamReader::Characters;
        if (m_xml.characterOffset() - m_start > m_limits.bytes && !betweenElements)
            return tooLong();
        std::optional<Item> item;
        switch (token) {
        case QXmlStreamReader::StartElement:
            item = startElement();
            break;
        case QXmlStreamReader::EndElement:
            item = endElement();
            break;
        case QXmlStreamReader::Characters:
            if (m_depth > 1)
                m_text += m_xml.text();
            else if (!m_xml.isWhitespace())
                return broken(u"text between elements"_s);
            else if (m_depth == 1)
                m_start = m_xml.characterOffset();
            break;
        case QXmlStreamReader::StartDocument:
            if (m_xml.documentEncoding().compare("UTF-8"_L1, Qt::CaseInsensitive) != 0
                && !m_xml.documentEncoding().isEmpty())
                return broken(u"not UTF-8"_s);
            break;
        case QXmlStreamReader::NoToken:
            return std::nullopt;
        case QXmlStreamReader::Invalid:
            if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
                return m_fed - m_start > m_limits.bytes ? std::optional(tooLong()) : std::nullopt;
            return broken(m_xml.errorString().simplified().left(200));
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            return broken(u"restricted XML: "_s + m_xml.tokenString());
        case QXmlStreamReader::EndDocument:
            return std::nullopt;
        }
        if (item)
            return item;
    }
    return std::nullopt;
}

std::optional<StreamParser::Item> StreamParser::startElement()
{
    const auto attributes = m_xml.attributes();
    if (attributes.size() > m_limits.attributes)
        return broken(u"too many attributes"_s);
    if (m_depth >= m_limits.depth)
        return broken(u"elements nested too deeply"_s);
    if (m_depth <= 1)
        m_document = {};
    QDomElement element = m_document.createElementNS(m_xml.namespaceUri().toString(), m_xml.name().toString());
    for (const auto &attribute : attributes) {
        if (attribute.namespaceUri().isEmpty())
            element.setAttribute(attribute.name().toString(), attribute.value().toString());
        else
            element.setAttributeNS(attribute.namespaceUri().toString(), attribute.qualifiedName().toString(),
                                   attribute.value().toString());
    }
    ++m_depth;
    if (m_depth == 1) {
        m_start = m_xml.characterOffset();
        return Item {Item::Kind::Opened, element, {}};
    }
    flushText();
    if (m_depth == 2)
        m_document.appendChild(element);
    else
        m_current.appendChild(element);
    m_current = element;
    return std::nullopt;
}

std::optional<StreamParser::Item> StreamParser::endElement()
{
    --m_depth;
    if (m_depth == 0) {
        m_broken = true; // Nothing may follow.
        return Item {Item::Kind::Closed, {}, {}};
    }
    flushText();
    if (m_depth > 1) {
        m_current = m_current.parentNode().toElement();
        return std::nullopt;
    }
    m_start = m_xml.characterOffset();
    return Item {Item::Kind::Element, std::exchange(m_current, {}), {}};
}

StreamParser::Item StreamParser::broken(const QString &reason)
{
    m_broken = true;
    return Item {Item::Kind::Broken, {}, reason};
}

StreamParser::Item StreamParser::tooLong()
{
    return broken(u"element over %1 bytes"_s.arg(m_limits.bytes));
}

void StreamParser::flushText()
{
    if (!m_text.isEmpty() && !m_current.isNull())
        m_current.appendChild(m_document.createTextNode(m_text));
    m_text.clear();
}

} // namespace parlour
