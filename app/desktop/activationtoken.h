// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace parlour {

/// The token that lets our window come to the front (xdg-activation), as far as it can be one: whoever gives it may give anything.
inline QByteArray activationToken(const QString &given)
{
    constexpr qsizetype Longest = 1024;
    return given.left(Longest).toUtf8();
}

} // namespace parlour
