// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags, which the scanner reads between '<' and '>'.

#include "network/xmlcharacters.h"
#include "network/xmlscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

std::vector<XmlScanner::Attribute> XmlScanner::attributes() const
{
    std::vector<Attribute> all;
    all.reserve(m_attributes.size());
    for (const auto &extent : m_attributes)
        all.push_back({part(extent.name, extent.value), part(extent.value, extent.end)});
    return all;
}

XmlScanner::Token XmlScanner::readLess(char byte)
{
    const bool maybeDeclaration = depth() == 0 && !std::exchange(m_afterBlank, false);
    m_tag.truncate(0);
    if (m_tag.capacity() > 100'000)
        m_tag.squeeze();
    m_attributes.clear();
    m_count = 0;
    m_word.clear();
    if (byte == '?') {
        m_state = State::Declaration;
        return maybeDeclaration ? Token::None : broken(u"restricted XML: a processing instruction"_s);
    }
    if (byte == '/') {
        m_state = State::EndName;
        return depth() > 0 ? Token::None : illFormed();
    }
    m_state = byte == '!' ? State::Exclamation : State::StartName;
    if (byte != '!')
        --m_at; // The first character of the name.
    return Token::None;
}

/// Reads the name of a tag or an attribute, up to a character that cannot be part of it.
XmlScanner::Token XmlScanner::readName()
{
    if (!take(xml::NoName, &m_tag))
        return broken(u"not UTF-8"_s);
    if (m_at == m_input.size())
        return Token::None;
    if (m_state == State::EndName) {
        const QByteArrayView innermost = QByteArrayView(m_names).last(m_nameSizes.back());
        m_state = State::EndTail;
        return innermost == m_tag ? Token::None : illFormed();
    }
    const qsizetype begin = m_state == State::StartName ? 0 : m_nameBegin;
    if (!xml::isName(part(begin, m_tag.size())))
        return illFormed();
    if (m_state == State::StartName) {
        m_nameEnd = m_tag.size();
        m_state = State::Inside;
        return Token::None;
    }
    static constexpr QByteArrayView Always[] {"from", "id", "type"};
    const auto name = part(begin, m_tag.size());
    m_keeping = !m_skipping
        && (m_count <= m_most
            || (depth() == 1 && std::find(std::begin(Always), std::end(Always), name) != std::end(Always)));
    m_valueBegin = m_tag.size();
    m_state = State::Equals;
    return Token::None;
}

/// Reads a byte between the words of a tag.
XmlScanner::Token XmlScanner::readInside(char byte)
{
    if (m_state != State::Slash && xml::isBlank(byte)) {
        m_afterBlank = true;
        return Token::None;
    }
    if (m_state == State::EndTail)
        return byte == '>' ? endElement() : illFormed();
    if (m_state == State::Slash)
        return byte == '>' ? endStart(true) : illFormed();
    if (m_state == State::Equals && byte == '=') {
        m_state = State::Quote;
    } else if (m_state == State::Quote && (byte == '"' || byte == '\'')) {
        m_quote = byte;
        m_state = State::Value;
    } else if (m_state != State::Inside) {
        return illFormed();
    } else if (byte == '>') {
        return endStart(false);
    } else if (byte == '/') {
        m_state = State::Slash;
    } else if (!m_afterBlank) {
        return illFormed();
    } else {
        --m_at; // The first character of a name.
        ++m_count;
        m_nameBegin = m_tag.size();
        m_state = State::AttributeName;
    }
    return Token::None;
}

XmlScanner::Token XmlScanner::readValue()
{
    if (std::exchange(m_afterReturn, false) && m_input.at(m_at) == '\n') {
        ++m_at;
        return Token::None;
    }
    if (!take(xml::EndsAttribute, value()))
        return broken(u"not UTF-8"_s);
    if (m_at == m_input.size())
        return Token::None;
    const char byte = m_input.at(m_at++);
    if (byte == m_quote)
        return endAttribute();
    if (byte == '&') {
        m_inReference = true;
    } else if (xml::isBlank(byte)) {
        m_afterReturn = byte == '\r';
        append(" ");
    } else if (byte == '"' || byte == '\'') {
        append(QByteArrayView(&byte, 1));
    } else {
        return illFormed(); // '<', or a control character
    }
    return Token::None;
}

XmlScanner::Token XmlScanner::endAttribute()
{
    m_state = State::Inside;
    m_afterBlank = false;
    if (!m_keeping) {
        m_tag.truncate(m_nameBegin);
        return Token::None;
    }
    const auto name = part(m_nameBegin, m_valueBegin);
    const bool twice = std::any_of(m_attributes.begin(), m_attributes.end(),
                                   [&](const Extent &other) { return part(other.name, other.value) == name; });
    m_attributes.push_back({m_nameBegin, m_valueBegin, m_tag.size()});
    return twice ? illFormed() : Token::None;
}

XmlScanner::Token XmlScanner::endStart(bool empty)
{
    m_names.append(name());
    m_nameSizes.push_back(m_nameEnd);
    m_emptied = empty;
    m_tagged = true;
    m_brackets = 0;
    m_state = State::Content;
    return Token::Start;
}

XmlScanner::Token XmlScanner::endElement()
{
    m_names.chop(m_nameSizes.back());
    m_nameSizes.pop_back();
    m_emptied = false;
    m_tagged = true;
    m_brackets = 0;
    m_state = depth() > 0 ? State::Content : State::Over;
    return Token::End;
}

} // namespace parlour
