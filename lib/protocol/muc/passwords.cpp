// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/passwords.h"

#include <algorithm>

namespace parlour::join {

static Attempt first(const Passwords &passwords)
{
    if (!passwords.held.password.isEmpty())
        return {passwords.held.sent == Sent::None ? Sent::Saved : passwords.held.sent, passwords.held.password};
    const QString saved = passwords.saved.value(0);
    return saved.isEmpty() ? Attempt {} : Attempt {Sent::Saved, saved};
}

std::optional<Attempt> nextAttempt(const Passwords &passwords, const QList<Attempt> &tried)
{
    if (tried.isEmpty())
        return first(passwords);
    if (tried.last().sent == Sent::Typed)
        return std::nullopt;
    const auto isNew = [&tried](const QString &password) {
        return !password.isEmpty() && std::ranges::find(tried, password, &Attempt::password) == tried.end();
    };
    for (const QString &saved : passwords.saved) {
        if (isNew(saved))
            return Attempt {Sent::Saved, saved};
    }
    return isNew(passwords.brought) ? std::optional(Attempt {Sent::Brought, passwords.brought}) : std::nullopt;
}

} // namespace parlour::join
