// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/sharedfile.h"

#include <QSet>

namespace parlour::sharing {

/// Whose pictures are loaded without a click.
enum class AutomaticLoading {
    Nobody,
    OwnServer, ///< What lies where our own server takes files, and what contacts show us.
    Everybody,
};

/// What is known of who shows a file, and of where it lies.
struct Origin
{
    bool own = false;     ///< We did.
    bool contact = false; ///< A contact did, to us alone.
    bool ownHost = false; ///< Our own server, or the service where it has us upload, keeps it.
    bool operator==(const Origin &) const = default;
};

/// The most bytes that are loaded without a click.
inline constexpr qint64 MostUnasked = 10 * 1024 * 1024;

/// Whether `file` is loaded as soon as it is seen. Whoever keeps a file learns who looks at it, when, and from where.
bool loadsByItself(const SharedFile &file, AutomaticLoading setting, const Origin &origin);

/// Whether `url` lies at one of `hosts`, in small letters.
bool isAt(const QString &url, const QSet<QString> &hosts);

} // namespace parlour::sharing
