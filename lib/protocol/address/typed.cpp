// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/typed.h"

#include "protocol/address/escaping.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour::typed {

static Problem problem(const QString &text, const std::optional<Jid> &address)
{
    if (address)
        return Problem::None;
    return text.trimmed().isEmpty() ? Problem::Empty : Problem::NoAddress;
}

/// Removes what stands around addresses where people copy them.
static QString core(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 2 && trimmed.startsWith(u'<') && trimmed.endsWith(u'>'))
        return trimmed.sliced(1, trimmed.size() - 2).trimmed();
    return trimmed;
}

/// Returns whether `text` names something, but nothing in XMPP: no part of it is a localpart to be escaped.
static bool isForeign(const QString &text)
{
    return text.contains("://"_L1) || text.startsWith("mailto:"_L1, Qt::CaseInsensitive) || XmppLink::isLink(text);
}

/// `text` with its localpart escaped, where that makes an address of it.
static QString escaped(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    const auto parsed = Jid::parse(text);
    if (at < 1 || isForeign(text) || (parsed && !parsed->local().isEmpty()))
        return text;
    const QString local = text.first(at).trimmed();
    if (const auto inner = local.indexOf(u'@'); inner >= 0 && local.indexOf(u'/', inner) >= 0)
        return text; // Somebody in a room, with an @ in the name.
    return escaping::escaped(local) + u'@' + text.sliced(at + 1).trimmed();
}

std::optional<XmppLink> link(const QString &text)
{
    auto link = XmppLink::parse(core(text));
    using enum XmppLink::Action;
    return link && (link->action == Show || link->action == Join) ? link : std::nullopt;
}

std::optional<Jid> linkedAddress(const QString &text)
{
    return XmppLink::address(core(text));
}

QString completeRoom(const QString &text, const QString &service)
{
    if (const auto known = link(text))
        return known->room;
    const QString name = core(text);
    if (name.isEmpty() || isForeign(name))
        return name;
    if (name.contains(u'@'))
        return escaped(name);
    return service.isEmpty() ? name : escaping::escaped(name) + u'@' + service;
}

std::optional<Jid> room(const QString &text, const QString &service)
{
    auto address = Jid::parse(completeRoom(text, service));
    return address && address->isBare() && !address->local().isEmpty() ? address : std::nullopt;
}

Problem roomProblem(const QString &text, const QString &service)
{
    return problem(text, room(text, service));
}

std::optional<Jid> address(const QString &text)
{
    const QString plain = core(text);
    return XmppLink::isLink(plain) ? XmppLink::address(plain) : Jid::parse(escaped(plain));
}

std::optional<Jid> account(const QString &text)
{
    const auto address = typed::address(text);
    return address && !address->local().isEmpty() ? std::optional(address->toBare()) : std::nullopt;
}

Problem accountProblem(const QString &text)
{
    return problem(text, account(text));
}

QStringList addresses(const QString &text)
{
    static const QRegularExpression Part(u"xmpp:[^\\s,<>]+|[^\\s,;<>]+"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const auto &match : Part.globalMatch(text)) {
        const QString part = match.captured();
        const auto address = typed::address(part);
        parts << (address ? address->bare() : part.section(u'?', 0, 0));
    }
    parts.removeDuplicates();
    return parts;
}

} // namespace parlour::typed
