// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QList>
#include <QObject>
#include <optional>

/// Blocklist of an account (XEP-0191), and reports to its server (XEP-0377).
namespace parlour::blocking {
Q_NAMESPACE

inline constexpr QLatin1StringView BlockingNs("urn:xmpp:blocking");
inline constexpr QLatin1StringView ReportingNs("urn:xmpp:reporting:1");

/// Reason for a report to the operators of our server.
enum class Reason {
    None, ///< No report.
    Spam,
    Abuse,
};
Q_ENUM_NS(Reason)

struct Report
{
    Reason reason = Reason::None;
    QString text {}; ///< In the person's own words, may be empty.
    bool operator==(const Report &) const = default;
};

/// Features of a server.
struct Support
{
    bool blocking = false;
    bool reporting = false;
    bool operator==(const Support &) const = default;
};
/// Returns the support that `iq`, the server's answer to disco#info, names.
Support support(const QDomElement &iq);

/// Payload (type get) that asks our own account for the blocklist.
QDomElement query();
/// Payload (type set) that blocks an address or a whole server.
QDomElement block(const Jid &address, const Report &report = {});
/// Payload (type set) that unblocks `address`.
QDomElement unblock(const Jid &address);

/// The list in `iq`, the answer to query(); at most 10 000 addresses.
QList<Jid> items(const QDomElement &iq);

/// A change of the blocklist, announced by our own server. The caller has checked the sender.
struct Change
{
    bool blocked = false;
    QList<Jid> addresses {}; ///< Empty: all are unblocked.
    bool operator==(const Change &) const = default;
};
std::optional<Change> change(const QDomElement &iq);

/// Returns whether `entry` of the list blocks `address` (XEP-0191 section 3.1.1): itself, its account or its server.
bool covers(const Jid &entry, const Jid &address);

/// Maximum length of a report's text, in UTF-16 units.
inline constexpr qsizetype MaxText = 1'000;

} // namespace parlour::blocking
