// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/redirect.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::redirect {

static bool isName(const QString &host)
{
    const auto fits = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    };
    return !host.isEmpty() && host.size() <= 253 && host.at(0) != u'.' && !host.contains(".."_L1)
        && std::all_of(host.begin(), host.end(), fits);
}

static std::optional<Endpoint> endpoint(const QString &host, QStringView port)
{
    if (port.isEmpty())
        return Endpoint {host};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto digits = port.sliced(1);
    const uint number = digits.toUInt();
    if (port.at(0) != u':' || digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), isDigit) || number == 0
        || number > 65'535)
        return std::nullopt;
    return Endpoint {host, quint16(number)};
}

std::optional<Endpoint> parse(const QString &text)
{
    const QString written = text.trimmed();
    if (written.startsWith(u'[')) {
        const qsizetype end = written.indexOf(u']');
        const QString host = end < 0 ? QString() : written.sliced(1, end - 1);
        const QHostAddress address(host);
        if (address.protocol() != QAbstractSocket::IPv6Protocol || host.contains(u'%'))
            return std::nullopt;
        return endpoint(address.toString(), QStringView(written).sliced(end + 1));
    }
    const qsizetype colon = written.indexOf(u':');
    const QString host = colon < 0 ? written : written.first(colon);
    const QString plain = isName(host) ? host : QString::fromLatin1(QUrl::toAce(host));
    if (!isName(plain))
        return std::nullopt;
    return endpoint(plain, colon < 0 ? QStringView() : QStringView(written).sliced(colon));
}

QList<QHostAddress> allowed(const QList<QHostAddress> &addresses, const QHostAddress &from)
{
    const Reach nearest = from.isNull() ? Reach::World : std::max(reach(from), Reach::Computer);
    QList<QHostAddress> found;
    std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(found),
                 [nearest](const QHostAddress &address) { return reach(address) >= nearest; });
    return found.first(std::min<qsizetype>(found.size(), MostAddresses));
}

} // namespace parlour::redirect
