// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QDateTime>
#include <QObject>
#include <optional>

namespace parlour {

/// The conditions of RFC 6120 section 8.3.3 that Parlour tells apart. Others arrive as Undefined.
enum class ErrorCondition {
    Undefined,
    BadRequest,
    Conflict,
    FeatureNotImplemented,
    Forbidden,
    Gone,
    InternalServerError,
    ItemNotFound,
    JidMalformed,
    NotAcceptable,
    NotAllowed,
    NotAuthorized,
    PolicyViolation,
    RecipientUnavailable,
    Redirect,
    RegistrationRequired,
    RemoteServerNotFound,
    RemoteServerTimeout,
    ResourceConstraint,
    ServiceUnavailable,
    UnexpectedRequest,
};

/// Data that a service adds when it does not take a file (XEP-0363 section 5).
struct FileRefusal
{
    bool tooLarge = false;
    qint64 maxSize = 0;   ///< Bytes; 0: not told.
    QDateTime retryAt {}; ///< UTC; invalid where not told.
    bool operator==(const FileRefusal &) const = default;
};

/// A stanza error. Decide by `condition` only: the error type differs between servers for the same thing.
struct StanzaError
{
    ErrorCondition condition = ErrorCondition::Undefined;
    QString text;       ///< The server's own words, plain, at most 500 characters; may be empty.
    QString newAddress; ///< Content of <gone/> or <redirect/>: usually an xmpp: URI.
    FileRefusal file {};
    bool operator==(const StanzaError &) const = default;
};

/// The <error/> child of `stanza`, or nothing when it carries none.
std::optional<StanzaError> stanzaError(const QDomElement &stanza);

} // namespace parlour
