// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/problem.h"
#include "network/redirect.h"

class QDomElement;

namespace parlour {

/// Content of a <stream:error/> (RFC 6120 section 4.9).
struct StreamError
{
    QString condition;                 ///< Name of the condition's element; may be an unknown one, or empty.
    QString text;                      ///< Text from the server: plain, at most 500 characters, may be empty.
    std::optional<Endpoint> elsewhere; ///< Target of a redirect; nothing unless that is well-formed.
    bool operator==(const StreamError &) const = default;
};

StreamError streamError(const QDomElement &error);

/// Time of an error in the life of a stream. Before TLS anybody on the way can have sent it.
enum class Stage {
    Unsecured,
    Secured, ///< Inside TLS, before a session.
    Session,
};

/// Translates `error`, received at `stage`.
Ending ending(const StreamError &error, Stage stage);

} // namespace parlour
