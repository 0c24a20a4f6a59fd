// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/xmlwords.h"

#include "network/xmlcharacters.h"

#include <QHashFunctions>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr QByteArrayView XmlNs("http://www.w3.org/XML/1998/namespace");
static constexpr QByteArrayView DeclarationNs("http://www.w3.org/2000/xmlns/");

QString XmlWords::text(QByteArrayView bytes)
{
    static constexpr qsizetype Longest = 100;
    if (bytes.size() > Longest)
        return xml::text(bytes);
    auto &word = m_words[qHash(bytes) % m_words.size()];
    if (word.text.isNull() || word.bytes != bytes)
        word = {bytes.toByteArray(), xml::text(bytes)};
    return word.text;
}

bool XmlPrefixes::isDeclaration(QByteArrayView name)
{
    return name.startsWith("xmlns") && (name.size() == 5 || name.at(5) == ':');
}

bool XmlPrefixes::declare(QByteArrayView name, QByteArrayView value, int depth, XmlWords &words)
{
    const auto prefix = name.size() > 5 ? name.sliced(6) : QByteArrayView();
    m_declared.push_back({prefix.toByteArray(), value.isEmpty() ? u""_s : words.text(value), depth});
    if (name.size() > 5 && (prefix.isEmpty() || prefix.contains(':') || value.isEmpty() || prefix == "xmlns"))
        return false;
    return (prefix == "xml") == (value == XmlNs) && value != DeclarationNs;
}

void XmlPrefixes::leave(int depth)
{
    while (!m_declared.empty() && m_declared.back().depth >= depth)
        m_declared.pop_back();
}

QString XmlPrefixes::find(QByteArrayView prefix) const
{
    for (auto it = m_declared.crbegin(); it != m_declared.crend(); ++it) {
        if (it->prefix == prefix)
            return it->meaning;
    }
    if (prefix == "xml")
        return QString::fromLatin1(XmlNs);
    return prefix.isEmpty() ? u""_s : QString();
}

XmlName XmlName::split(QByteArrayView name)
{
    const qsizetype colon = name.indexOf(':');
    if (colon < 0)
        return {{}, name};
    const auto local = name.sliced(colon + 1);
    if (colon == 0 || local.contains(':') || !xml::isName(local))
        return {};
    return {name.first(colon), local};
}

} // namespace parlour
