// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/sharedfile.h"

#include <QSet>

namespace parlour::sharing {

/// People whose pictures, sounds and films are loaded without a click.
enum class AutomaticLoading {
    Nobody,
    OwnServer, ///< Files where our own server takes them, and those that contacts show us.
    Everybody,
};

/// Origin of a file: who shows it, and where it is kept.
struct Origin
{
    bool own = false;     ///< Shown by ourselves.
    bool contact = false; ///< Shown by a contact, to us alone.
    bool ownHost = false; ///< Kept by our own server, or by its upload service.
    bool operator==(const Origin &) const = default;
};

/// Maximum number of bytes that are loaded without a click.
inline constexpr qint64 MostUnasked = 10 * 1024 * 1024;

/// Returns whether `file` is loaded as soon as it is seen. The host of a file learns who looks, when and from where.
bool loadsByItself(const SharedFile &file, AutomaticLoading setting, const Origin &origin);

/// Returns whether `url` lies at one of `hosts`, in lower case, or below one.
bool isAt(const QString &url, const QSet<QString> &hosts);

} // namespace parlour::sharing
