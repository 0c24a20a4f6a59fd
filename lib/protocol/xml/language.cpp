// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/language.h"

#include "protocol/xml/dom.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour::xml {

namespace {

constexpr std::array Words {"body"_L1, "subject"_L1, "status"_L1, "reason"_L1, "text"_L1, "identity"_L1};

QString nameOf(const QDomElement &element)
{
    const QString name = element.localName();
    return name.isEmpty() ? element.tagName() : name;
}

/// Whether two children of an element have the name of something that may come in several languages. Few have.
struct Twins
{
    bool found = false;
    std::array<bool, Words.size()> seen {};

    void look(const QDomElement &child)
    {
        const auto word = std::ranges::find(Words, nameOf(child));
        found = found || (word != Words.end() && std::exchange(seen.at(size_t(word - Words.begin())), true));
    }
};

/// Names the thing that `element` says in one of several languages; empty for anything else.
QString thingOf(const QDomElement &element)
{
    const QString name = nameOf(element);
    if (std::ranges::find(Words, name) == Words.end())
        return {};
    // A status code is no words, and an identity is told from others by category and type.
    return QStringList {name, element.namespaceURI(), element.attribute(u"code"_s), element.attribute(u"category"_s),
                        element.attribute(u"type"_s)}
        .join(u' ');
}

QString languageOf(const QDomElement &element)
{
    static const QString Ns = u"http://www.w3.org/XML/1998/namespace"_s;
    static const QString Key = keyOf(Ns, u"lang"_s);
    if (!element.hasAttributes())
        return {};
    // As the stream is read, or as QDom does it.
    return element.attribute(Key, element.attributeNS(Ns, u"lang"_s)).toLower();
}

/// Returns whether one of two languages is the other, or a kind of it.
bool fit(const QString &a, const QString &b)
{
    return a == b || a.startsWith(b + u'-') || b.startsWith(a + u'-');
}

/// Ranks words in `language`, or in none of their own where all around is in `inherited`: less is better.
qsizetype rank(const QString &language, const QString &inherited, const QStringList &languages)
{
    const QString &spoken = language.isEmpty() ? inherited : language;
    for (qsizetype i = 0; i < languages.size() && !spoken.isEmpty(); ++i) {
        const QString wanted = languages.at(i).toLower();
        if (spoken == wanted)
            return 2 * i;
        if (fit(spoken, wanted))
            return 2 * i + 1;
    }
    constexpr auto Last = std::numeric_limits<qsizetype>::max();
    return language.isEmpty() || language == inherited ? Last - 1 : Last;
}

/// The language of `element`, which `stanza` is or holds.
QString languageIn(const QDomElement &stanza, const QDomElement &element)
{
    QString language = languageOf(element);
    for (auto e = element; language.isEmpty() && !e.isNull() && e != stanza; language = languageOf(e))
        e = e.parentNode().toElement();
    return language;
}

void keepIn(const QDomElement &stanza, QDomElement parent, const QStringList &languages)
{
    Twins twins;
    for (auto e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        keepIn(stanza, e, languages);
        twins.look(e);
    }
    if (!twins.found)
        return;
    const QString inherited = languageIn(stanza, parent);
    struct Best
    {
        qsizetype rank;
        QString language;
    };
    QHash<QString, Best> best;
    bool several = false;
    for (auto e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const QString language = languageOf(e);
        const QString thing = thingOf(e);
        if (thing.isEmpty())
            continue;
        const auto found = rank(language, inherited, languages);
        const auto known = best.find(thing);
        if (known == best.end()) {
            best.insert(thing, {found, language});
            continue;
        }
        several = several || known->language != language;
        if (found < known->rank)
            *known = {found, language};
    }
    for (auto e = parent.firstChildElement(); several && !e.isNull();) {
        const auto next = e.nextSiblingElement();
        const auto known = best.constFind(thingOf(e));
        if (known != best.constEnd() && known->language != languageOf(e))
            parent.removeChild(e);
        e = next;
    }
}

} // namespace

void keepLanguage(const QDomElement &stanza, const QStringList &languages)
{
    keepIn(stanza, stanza, languages);
}

} // namespace parlour::xml
