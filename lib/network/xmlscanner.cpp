// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/xmlscanner.h"

#include "network/xmlcharacters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour {

XmlScanner::XmlScanner(int most)
    : m_most(most)
{
}

void XmlScanner::feed(const QByteArray &bytes)
{
    m_before += m_at;
    if (m_at < m_input.size())
        m_input = m_input.sliced(m_at) + bytes;
    else
        m_input = bytes;
    m_at = 0;
}

XmlScanner::Token XmlScanner::next()
{
    m_tagged = false;
    if (m_emptied)
        return endElement();
    while (m_at < m_input.size() && m_state != State::Over) {
        const Token token = step();
        if (token != Token::None)
            return token;
    }
    return Token::None;
}

XmlScanner::Token XmlScanner::step()
{
    if (m_inReference)
        return readReference(m_input.at(m_at++));
    switch (m_state) {
    case State::Beginning:
        return readBeginning(m_input.at(m_at++));
    case State::Declaration:
        return readDeclaration(m_input.at(m_at++));
    case State::Content:
        return depth() == 1 ? readBlanks() : readContent();
    case State::Less:
        return readLess(m_input.at(m_at++));
    case State::Exclamation:
        return readExclamation(m_input.at(m_at++));
    case State::Section:
        return readSection();
    case State::StartName:
    case State::EndName:
    case State::AttributeName:
        return readName();
    case State::EndTail:
    case State::Inside:
    case State::Equals:
    case State::Quote:
    case State::Slash:
        return readInside(m_input.at(m_at++));
    case State::Value:
        return readValue();
    case State::Over:
        return Token::None;
    }
    Q_UNREACHABLE_RETURN(Token::None);
}

XmlScanner::Token XmlScanner::broken(const QString &reason)
{
    m_state = State::Over;
    m_error = reason;
    return Token::Broken;
}

XmlScanner::Token XmlScanner::illFormed()
{
    return broken(u"not well-formed"_s);
}

qint64 XmlScanner::length() const
{
    const bool between = depth() == 1 && m_state == State::Content && !m_tagged;
    return between ? 0 : m_before + m_at - m_later - m_begin;
}

/// Takes characters up to one of the `stops`, into `into` if that is not null. False when one is no character of XML.
bool XmlScanner::take(unsigned stops, QByteArray *into)
{
    const qsizetype from = m_at;
    for (; m_at < m_input.size(); ++m_at) {
        const auto byte = uchar(m_input.at(m_at));
        if (byte >= 0x80 || m_missing > 0) {
            if (!takeWide(byte))
                return false;
        } else if (xml::classesOf(byte) & stops) {
            break;
        }
    }
    if (into)
        into->append(m_input.constData() + from, m_at - from);
    return true;
}

/// Follows the bytes of a character beyond ASCII; false when there is no such character.
bool XmlScanner::takeWide(uchar byte)
{
    if (m_missing == 0) {
        m_width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        m_missing = m_width - 1;
        m_code = byte & (0x7F >> m_width);
        return byte >= 0xC0 && byte < 0xF8;
    }
    ++m_later;
    m_code = m_code << 6 | (byte & 0x3F);
    if ((byte & 0xC0) != 0x80)
        return false;
    static constexpr char32_t Least[] {0, 0, 0x80, 0x800, 0x10000};
    return --m_missing > 0 || (m_code >= Least[m_width] && xml::isCharacter(m_code));
}

/// Appends to the text or to the value of an attribute, whichever is being read.
void XmlScanner::append(QByteArrayView characters)
{
    if (auto *into = m_state == State::Value ? value() : text())
        into->append(characters);
}

void XmlScanner::setSkipping(bool skipping)
{
    m_skipping = skipping;
    m_text.clear();
}

QString XmlScanner::takeText()
{
    const QString text = xml::text(m_text);
    m_text.truncate(0);
    if (m_text.capacity() > 100'000)
        m_text.squeeze();
    return text;
}

/// Reads a byte before the root. A byte order mark is ignored.
XmlScanner::Token XmlScanner::readBeginning(char byte)
{
    static constexpr QByteArrayView Mark("\xEF\xBB\xBF");
    const qint64 at = m_before + m_at - 1;
    if (at < Mark.size() && byte == Mark.at(at)) {
        m_missing = int(Mark.size() - at) - 1;
        return Token::None;
    }
    m_begin = at;
    m_afterBlank = m_afterBlank || xml::isBlank(byte);
    if (m_missing > 0 || (byte != '<' && !xml::isBlank(byte)))
        return illFormed();
    if (byte == '<')
        m_state = State::Less;
    return Token::None;
}

XmlScanner::Token XmlScanner::readDeclaration(char byte)
{
    static constexpr qsizetype Longest = 200;
    m_word.append(byte);
    if (!m_word.endsWith("?>"))
        return m_word.size() < Longest ? Token::None : illFormed();
    static const QRegularExpression pattern(
        uR"r(^xml\s+version\s*=\s*(?:'1\.\d+'|"1\.\d+")(?:\s+encoding\s*=\s*(?:'([\w.-]*)'|"([\w.-]*)"))?)r"
        uR"r((?:\s+standalone\s*=\s*(?:'(?:yes|no)'|"(?:yes|no)"))?\s*\?>$)r"_s);
    const auto match = pattern.match(QString::fromLatin1(m_word));
    if (!match.hasMatch())
        return illFormed();
    const QString encoding = match.captured(1) + match.captured(2);
    if (!encoding.isEmpty() && encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) != 0)
        return broken(u"not UTF-8"_s);
    m_state = State::Beginning;
    m_afterBlank = true; // Another one may not follow.
    return Token::None;
}

/// Reads between the children of the root.
XmlScanner::Token XmlScanner::readBlanks()
{
    while (m_at < m_input.size() && xml::isBlank(m_input.at(m_at)))
        ++m_at;
    if (m_at == m_input.size())
        return Token::None;
    m_begin = m_before + m_at - m_later;
    if (m_input.at(m_at++) != '<')
        return broken(u"text between elements"_s);
    m_state = State::Less;
    return Token::None;
}

} // namespace parlour
