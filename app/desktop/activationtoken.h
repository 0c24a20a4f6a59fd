// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace parlour {

/// Returns the token that lets our window come to the front (xdg-activation), cut to a sane length: it comes from any
/// program.
inline QByteArray activationToken(const QString &given)
{
    constexpr qsizetype Longest = 1024;
    return given.left(Longest).toUtf8();
}

} // namespace parlour
