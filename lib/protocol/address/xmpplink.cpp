// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/xmpplink.h"

#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace parlour {
namespace {

constexpr auto Scheme = "xmpp:"_L1;
constexpr qsizetype MaxLink = 8192;
constexpr qsizetype MaxValue = 1023;

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// `text` with its percent signs decoded, or nothing when they are broken, not UTF-8, or hide control characters.
std::optional<QString> decoded(QStringView text)
{
    const auto isHex = [](QChar c) { return c.unicode() < 0x80 && std::isxdigit(c.unicode()); };
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2]))
            return {};
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString plain = utf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    if (utf8.hasError() || hasControls(plain))
        return {};
    return plain;
}

/// The path of a link: `room@host`, also behind the account to use it with (`//account@host/room@host`).
std::optional<QStringView> path(QStringView link)
{
    if (!link.startsWith("//"_L1))
        return link;
    const qsizetype slash = link.indexOf(u'/', 2);
    if (slash < 0)
        return {};
    return link.sliced(slash + 1);
}

/// The `;key=value` part of a query. A key that comes twice makes it malformed.
std::optional<QHash<QString, QString>> parameters(const QList<QStringView> &pairs)
{
    QHash<QString, QString> values;
    for (const QStringView pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return {};
        const auto key = decoded(pair.first(equals));
        const auto value = decoded(pair.sliced(equals + 1));
        if (!key || !value || value->toUtf8().size() > MaxValue || values.contains(*key))
            return {};
        values.insert(*key, *value);
    }
    return values;
}

std::optional<XmppLink::Action> actionNamed(QStringView name)
{
    using enum XmppLink::Action;
    constexpr std::pair<QLatin1StringView, XmppLink::Action> Names[] {{"join"_L1, Join},
                                                                      {"message"_L1, Message},
                                                                      {"chat"_L1, Message},
                                                                      {"roster"_L1, Roster},
                                                                      {"subscribe"_L1, Roster}};
    const auto found = std::ranges::find_if(
        Names, [name](const auto &each) { return name.compare(each.first, Qt::CaseInsensitive) == 0; });
    return found == std::end(Names) ? std::nullopt : std::optional(found->second);
}

/// Takes action, nickname and password from the query into `link`.
bool applyQuery(QStringView query, XmppLink &link)
{
    QList<QStringView> parts = query.split(u';');
    const auto action = actionNamed(parts.takeFirst());
    if (!action)
        return false;
    link.action = *action;
    if (link.action == XmppLink::Action::Message) { // A long body makes no other link of it.
        link.nick.clear();
        return true;
    }
    const auto values = parameters(parts);
    if (!values)
        return false;
    if (link.action == XmppLink::Action::Roster) {
        link.nick = values->value(u"name"_s);
        return true;
    }
    if (values->contains(u"nick"_s))
        link.nick = values->value(u"nick"_s);
    link.password = values->value(u"password"_s);
    return true;
}

/// A link split at the question mark.
struct Parts
{
    QString address;
    std::optional<QStringView> query;
};

std::optional<Parts> split(QStringView text)
{
    if (text.size() > MaxLink || !XmppLink::isLink(text))
        return {};
    QStringView rest = text.sliced(Scheme.size());
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest.truncate(fragment);
    const qsizetype question = rest.indexOf(u'?');
    const auto place = path(question < 0 ? rest : rest.first(question));
    const auto address = place ? decoded(*place) : std::nullopt;
    if (!address)
        return {};
    return Parts {*address, question < 0 ? std::nullopt : std::optional(rest.sliced(question + 1))};
}

} // namespace

bool XmppLink::isLink(QStringView text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

bool XmppLink::isPerson() const
{
    static const QStringList Usual {u"conference"_s, u"conf"_s,   u"muc"_s,       u"room"_s,     u"rooms"_s,
                                    u"chat"_s,       u"groups"_s, u"chatrooms"_s, u"channels"_s, u"irc"_s};
    const QString host = room.section(u'@', -1);
    return action == Action::Show ? !Usual.contains(host.section(u'.', 0, 0)) : action != Action::Join;
}

std::optional<Jid> XmppLink::address(const QString &text)
{
    const auto parts = split(text);
    return parts ? Jid::parse(parts->address) : std::nullopt;
}

std::optional<XmppLink::Query> XmppLink::query(const QString &text)
{
    const auto parts = split(text);
    const auto jid = parts ? Jid::parse(parts->address) : std::nullopt;
    if (!jid)
        return {};
    QList<QStringView> pairs = parts->query ? parts->query->split(u';') : QList<QStringView> {QStringView()};
    const QString action = pairs.takeFirst().toString().toLower();
    const auto values = parameters(pairs);
    return values ? std::optional(Query {*jid, action, *values}) : std::nullopt;
}

std::optional<XmppLink> XmppLink::parse(const QString &text)
{
    const auto parts = split(text);
    const auto jid = parts ? Jid::parse(parts->address) : std::nullopt;
    if (!jid || jid->local().isEmpty())
        return {};
    XmppLink link;
    link.room = jid->bare();
    link.nick = jid->resource();
    if (parts->query && !applyQuery(*parts->query, link))
        return {};
    return link;
}

} // namespace parlour
