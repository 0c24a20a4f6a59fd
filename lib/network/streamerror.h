// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/problem.h"
#include "network/redirect.h"

class QDomElement;

namespace parlour {

/// What a <stream:error/> says (RFC 6120 section 4.9).
struct StreamError
{
    QString condition;                 ///< The name of its element; may be one that nobody knows, or empty.
    QString text;                      ///< The other side's own words: plain, at most 500 characters, may be empty.
    std::optional<Endpoint> elsewhere; ///< Where it sends us; nothing unless that is well-formed.
    bool operator==(const StreamError &) const = default;
};

StreamError streamError(const QDomElement &error);

/// When an error comes. Before TLS anybody on the way can have said it.
enum class Stage {
    Unsecured,
    Secured, ///< Inside TLS, before a session.
    Session,
};

/// What `error` means at `stage`.
Ending ending(const StreamError &error, Stage stage);

} // namespace parlour
