// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Content that the scanner reads between tags: text, references and CDATA sections.

#include "network/xmlcharacters.h"
#include "network/xmlscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

XmlScanner::Token XmlScanner::readContent()
{
    if (std::exchange(m_afterReturn, false) && m_input.at(m_at) == '\n') {
        ++m_at;
        return Token::None;
    }
    const qsizetype from = m_at;
    if (!take(xml::EndsContent, text()))
        return broken(u"not UTF-8"_s);
    if (m_at > from)
        m_brackets = 0;
    if (m_at == m_input.size())
        return Token::None;
    const char byte = m_input.at(m_at++);
    const int brackets = std::exchange(m_brackets, 0);
    if (byte == '<') {
        m_state = State::Less;
    } else if (byte == '&') {
        m_inReference = true;
    } else if (byte == '\r') {
        m_afterReturn = true;
        append("\n");
    } else if (byte == ']') {
        m_brackets = std::min(brackets + 1, 2);
        append("]");
    } else if (byte == '>' && brackets < 2) {
        append(">");
    } else {
        return illFormed(); // "]]>", or a control character
    }
    return Token::None;
}

XmlScanner::Token XmlScanner::readExclamation(char byte)
{
    static constexpr QByteArrayView Section("[CDATA[");
    m_word.append(byte);
    if (!Section.startsWith(m_word))
        return broken(u"restricted XML: a comment or a document type"_s);
    if (m_word.size() < Section.size())
        return Token::None;
    m_word.clear();
    m_state = State::Section;
    return depth() > 1 ? Token::None : broken(u"text between elements"_s);
}

XmlScanner::Token XmlScanner::readSection()
{
    if (std::exchange(m_afterReturn, false) && m_input.at(m_at) == '\n') {
        ++m_at;
        return Token::None;
    }
    const char first = m_input.at(m_at);
    if (first == ']') {
        ++m_at;
        if (m_brackets == 2)
            append("]");
        m_brackets = std::min(m_brackets + 1, 2);
        return Token::None;
    }
    const int brackets = std::exchange(m_brackets, 0);
    if (first == '>' && brackets == 2) {
        ++m_at;
        m_state = State::Content;
        return Token::None;
    }
    append(QByteArrayView("]]").first(brackets));
    if (first == '>' || first == '\r') {
        ++m_at;
        m_afterReturn = first == '\r';
        append(m_afterReturn ? "\n" : ">");
    } else if (!take(xml::EndsSection, text())) {
        return broken(u"not UTF-8"_s);
    } else if (m_at < m_input.size() && (xml::classesOf(uchar(m_input.at(m_at))) & xml::Illegal)) {
        return illFormed();
    }
    return Token::None;
}

/// Reads a reference, between '&' and ';'.
XmlScanner::Token XmlScanner::readReference(char byte)
{
    if (byte != ';') {
        if (m_word == "#0" || m_word == "#x0")
            m_word.chop(1); // As many zeros as one likes.
        m_word.append(byte);
        return m_word.size() <= 10 ? Token::None : illFormed();
    }
    static constexpr std::pair<const char *, const char *> Named[] {
        {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};
    const QByteArray word = std::exchange(m_word, {});
    m_inReference = false;
    for (const auto &[name, character] : Named) {
        if (word == name) {
            append(character);
            return Token::None;
        }
    }
    const bool hexadecimal = word.startsWith("#x");
    const QByteArray digits = word.sliced(std::min(word.size(), qsizetype(hexadecimal ? 2 : 1)));
    const bool allDigits = std::all_of(digits.begin(), digits.end(), [hexadecimal](char c) {
        return hexadecimal ? std::isxdigit(uchar(c)) : std::isdigit(uchar(c));
    });
    const uint code = digits.toUInt(nullptr, hexadecimal ? 16 : 10);
    if (!word.startsWith('#') || !allDigits || !xml::isCharacter(code))
        return broken(u"restricted XML: an entity"_s);
    append(QStringView(QChar::fromUcs4(code)).toUtf8());
    return Token::None;
}

} // namespace parlour
