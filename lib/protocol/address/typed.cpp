// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/typed.h"

namespace parlour::typed {

static Problem problem(const QString &text, const std::optional<Jid> &address)
{
    if (address)
        return Problem::None;
    return text.trimmed().isEmpty() ? Problem::Empty : Problem::NoAddress;
}

QString completeRoom(const QString &text, const QString &service)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.contains(u'@') || service.isEmpty())
        return name;
    return name + u'@' + service;
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

std::optional<Jid> account(const QString &text)
{
    const auto address = Jid::parse(text.trimmed());
    return address && !address->local().isEmpty() ? std::optional(address->toBare()) : std::nullopt;
}

Problem accountProblem(const QString &text)
{
    return problem(text, account(text));
}

} // namespace parlour::typed
