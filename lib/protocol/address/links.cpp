// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/links.h"

#include "protocol/address/lookalike.h"
#include "protocol/address/xmpplink.h"
#include "protocol/text/foreign.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::links {

static constexpr qsizetype MaxLink = 2000;

namespace {

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Returns whether `c` ends a link wherever it stands: white space, invisible characters, and those that enclose links.
bool ends(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == u'<'
        || c == u'>' || c == u'"' || c == u'`';
}

/// Returns whether `c` is not part of a link that it ends.
bool isPunctuation(QChar c)
{
    static constexpr QStringView Marks(
        u".,;:!?'\u2026\u00bb\u00ab\u201d\u201c\u2019\u2018\u3002\u3001\uff0c\uff01\uff1f\uff1b"
        u"\uff1a*_~");
    return Marks.contains(c);
}

struct Bracket
{
    QChar open;
    QChar close;
};
constexpr std::array Brackets {Bracket {u'(', u')'},           Bracket {u'[', u']'},
                               Bracket {u'{', u'}'},           Bracket {u'\uff08', u'\uff09'},
                               Bracket {u'\u300c', u'\u300d'}, Bracket {u'\u3010', u'\u3011'}};

/// Returns whether `c` ends the sentence in Chinese and Japanese, where no space follows. In an address it would be
/// encoded.
bool isFullWidthMark(QChar c)
{
    return QStringView(u"\u3002\u3001\uff0c\uff01\uff1f\uff1b\uff1a").contains(c);
}

/// The same as Brackets, and others that end a link only where no space follows.
constexpr std::array FullWidthBrackets {Bracket {u'\uff08', u'\uff09'}, Bracket {u'\u300c', u'\u300d'},
                                        Bracket {u'\u300e', u'\u300f'}, Bracket {u'\u3010', u'\u3011'},
                                        Bracket {u'\u300a', u'\u300b'}};

/// `text` without characters that end the sentence, or close a bracket that was open before the link began.
QStringView trimmed(QStringView text)
{
    std::array<qsizetype, Brackets.size()> surplus {}; // More closed than opened.
    for (size_t i = 0; i < Brackets.size(); ++i)
        surplus[i] = text.count(Brackets[i].close) - text.count(Brackets[i].open);
    while (!text.isEmpty()) {
        const QChar last = text.last();
        const auto closed = std::ranges::find(Brackets, last, &Bracket::close);
        const bool isSurplus = closed != Brackets.end() && surplus[size_t(closed - Brackets.begin())] > 0;
        if (!isPunctuation(last) && !isSurplus)
            break;
        if (isSurplus)
            --surplus[size_t(closed - Brackets.begin())];
        text.chop(1);
    }
    return text;
}

struct Scheme
{
    QLatin1StringView start;
    bool isWeb = false;
};
constexpr std::array Schemes {
    Scheme {"https://"_L1, true}, Scheme {"http://"_L1, true}, Scheme {"www."_L1, true}, Scheme {"xmpp:"_L1},
    Scheme {"mailto:"_L1},        Scheme {"geo:"_L1},          Scheme {"tel:"_L1}};

bool isNumbers(QStringView text, QStringView others)
{
    const bool allowed =
        std::ranges::all_of(text, [others](QChar c) { return (c >= u'0' && c <= u'9') || others.contains(c); });
    return allowed && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Returns whether `text` can be an e-mail address.
bool isMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = at < 0 ? QStringView() : text.sliced(at + 1);
    return at > 0 && domain.size() > 2 && domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
        && std::ranges::all_of(domain, [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
}

/// `link` to an e-mail address, with what the person can see in the letter before they send it: others name files.
QString harmlessMail(const QString &link)
{
    static constexpr std::array Kept {"subject"_L1, "body"_L1, "cc"_L1, "bcc"_L1};
    QStringList fields;
    for (const QString &field : link.section(u'?', 1).split(u'&')) {
        const QString name = field.section(u'=', 0, 0);
        if (std::ranges::any_of(Kept, [&name](auto kept) { return name.compare(kept, Qt::CaseInsensitive) == 0; }))
            fields << field;
    }
    const QString address = link.section(u'?', 0, 0);
    return fields.isEmpty() ? address : address + u'?' + fields.join(u'&');
}

/// The target of a link that is written as `text`; invalid when it is none.
QUrl target(QStringView text, const Scheme &scheme)
{
    const QString written = scheme.start == "mailto:"_L1 ? harmlessMail(text.toString()) : text.toString();
    if (scheme.isWeb) {
        const QUrl url(scheme.start == "www."_L1 ? "https://"_L1 + written : written);
        const QString host = url.host();
        const bool whole = scheme.start != "www."_L1 || (host.count(u'.') > 1 && !host.contains(".."_L1));
        return url.isValid() && !host.isEmpty() && whole ? url : QUrl();
    }
    const QStringView rest = text.sliced(scheme.start.size());
    bool sound = false;
    if (scheme.start == "xmpp:"_L1)
        sound = XmppLink::address(written).has_value();
    else if (scheme.start == "mailto:"_L1)
        sound = isMailAddress(rest.first(rest.contains(u'?') ? rest.indexOf(u'?') : rest.size()));
    else if (scheme.start == "geo:"_L1)
        sound = isNumbers(rest.first(rest.contains(u';') ? rest.indexOf(u';') : rest.size()), u",.-")
            && rest.contains(u',');
    else
        sound = isNumbers(rest, u"+-.()");
    return sound ? QUrl(written) : QUrl();
}

/// Reads a text from its beginning to its end.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    QList<Link> read()
    {
        while (m_at < m_text.size()) {
            if (m_at > 0 && isAsciiWord(m_text.at(m_at - 1)) && m_text.at(m_at) != u'@')
                ++m_at;
            else if (!takeScheme() && !takeMailAddress())
                ++m_at;
        }
        return std::move(m_links);
    }

private:
    /// Returns the last possible end of a link that begins at `start`.
    qsizetype endFrom(qsizetype start) const
    {
        std::array<qsizetype, FullWidthBrackets.size()> open {};
        for (; start < m_text.size() && !ends(m_text.at(start)) && !isFullWidthMark(m_text.at(start)); ++start) {
            for (size_t i = 0; i < open.size(); ++i) {
                open[i] += m_text.at(start) == FullWidthBrackets[i].open ? 1 : 0;
                open[i] -= m_text.at(start) == FullWidthBrackets[i].close ? 1 : 0;
                if (open[i] < 0)
                    return start;
            }
        }
        return start;
    }

    bool takeScheme()
    {
        const QStringView rest = m_text.sliced(m_at);
        const auto scheme = std::ranges::find_if(
            Schemes, [rest](const Scheme &known) { return rest.startsWith(known.start, Qt::CaseInsensitive); });
        if (scheme == Schemes.end())
            return false;
        const qsizetype end = endFrom(m_at);
        const QStringView text = trimmed(m_text.sliced(m_at, end - m_at));
        if (text.size() > MaxLink) { // It would be looked at again and again.
            m_at = end;
            return true;
        }
        if (text.size() <= scheme->start.size())
            return false;
        return take(m_at, text.size(), target(text, *scheme));
    }

    bool takeMailAddress()
    {
        if (m_text.at(m_at) != u'@')
            return false;
        constexpr qsizetype MaxPart = 255;
        qsizetype start = m_at;
        const auto isOfName = [](QChar c) { return c.isLetterOrNumber() || QStringView(u".-_+%").contains(c); };
        while (start > m_end && m_at - start < MaxPart && isOfName(m_text.at(start - 1)))
            --start;
        while (start < m_at && !m_text.at(start).isLetterOrNumber())
            ++start;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && end - m_at < MaxPart
               && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'.' || m_text.at(end) == u'-'))
            ++end;
        while (end > m_at && (m_text.at(end - 1) == u'.' || m_text.at(end - 1) == u'-'))
            --end;
        const QStringView address = m_text.sliced(start, end - start);
        return isMailAddress(address) && take(start, end - start, QUrl("mailto:"_L1 + address.toString()));
    }

    bool take(qsizetype start, qsizetype length, const QUrl &target)
    {
        if (!target.isValid())
            return false;
        m_links << Link {start, length, target};
        m_at = start + length;
        m_end = m_at;
        return true;
    }

    const QStringView m_text;
    QList<Link> m_links;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< End of the last link.
};

/// The host of `target` in the letters that it stands for.
QString hostOf(const QUrl &target)
{
    return QUrl::fromAce(target.host(QUrl::FullyEncoded).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

} // namespace

QList<Link> links(const QString &text)
{
    return Reader(text).read();
}

QString destination(const QUrl &target)
{
    return isolated(target.host().isEmpty() ? target.path() : lookalike::shownDomain(hostOf(target)));
}

bool isMisleading(const QUrl &target)
{
    return !target.userName().isEmpty()
        || (!target.host().isEmpty() && lookalike::shownDomain(hostOf(target)) != hostOf(target));
}

} // namespace parlour::links
