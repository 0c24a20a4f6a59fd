// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/person/whereabouts.h"

#include "protocol/xml/stamp.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour::person {

static constexpr auto TimeNs = "urn:xmpp:time"_L1;
static constexpr auto LastNs = "jabber:iq:last"_L1;

QDomElement timeQuery()
{
    return xml::element(u"time"_s, TimeNs);
}

std::optional<std::chrono::minutes> timeOffset(const QDomElement &iq)
{
    static const QRegularExpression Form(u"^([+-])(\\d\\d):(\\d\\d)$"_s);
    const QString text = xml::child(xml::child(iq, u"time", TimeNs), u"tzo", TimeNs).text().trimmed();
    if (text == "Z"_L1)
        return 0min;
    const auto match = text.size() == 6 ? Form.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto offset =
        std::chrono::hours(match.capturedView(2).toInt()) + std::chrono::minutes(match.capturedView(3).toInt());
    if (offset > 14h)
        return std::nullopt;
    return match.captured(1) == "-"_L1 ? -offset : offset;
}

QDomElement lastActivityQuery()
{
    return xml::element(u"query"_s, LastNs);
}

std::optional<QDateTime> lastActivity(const QDomElement &iq, const QDateTime &now)
{
    constexpr qint64 Longest = 30LL * 366 * 24 * 60 * 60;
    bool isNumber = false;
    const auto seconds = xml::child(iq, u"query", LastNs).attribute(u"seconds"_s).toLongLong(&isNumber);
    return isNumber && seconds >= 0 && seconds < Longest ? std::optional(now.addSecs(-seconds)) : std::nullopt;
}

QDateTime idleSince(const QDomElement &presence)
{
    const auto idle = xml::child(presence, u"idle", "urn:xmpp:idle:1"_L1);
    return idle.isNull() ? QDateTime() : xml::stamp(idle.attribute(u"since"_s)).value_or(QDateTime());
}

} // namespace parlour::person
