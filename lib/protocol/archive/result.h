// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QDateTime>
#include <optional>

namespace parlour::archive {

/// One message of a page as the archive counts it, whatever it says: messages that are never shown are counted, too.
struct Result
{
    QString queryId;
    QString id;     ///< In the archive; never empty.
    QDateTime time; ///< Time at which the archive took it, UTC; invalid when it does not tell.
    bool operator==(const Result &) const = default;
};

/// The result (XEP-0313 section 4.2) that `message` brings out of `archive`, which is a room or our `account`; nothing when
/// it is none, or comes from anybody else. No address at all stands for the account (RFC 6120 section 8.1.2.1).
std::optional<Result> result(const QDomElement &message, const Jid &archive, const Jid &account);

/// Returns whether both Prosody and ejabberd keep the live `message` in an archive, so that its stanza-id can mark how
/// far we have come. ejabberd also gives ids to messages that it does not keep: chat states, and those whose sender
/// forbids to keep them (XEP-0334). Some messages that are kept are false here: they lie between two that are true, or
/// are met again.
bool isKept(const QDomElement &message);

} // namespace parlour::archive
