// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QList>
#include <QObject>
#include <optional>

/// Whose words an account's own server lets through to nobody (XEP-0191), and what it is told of them (XEP-0377).
namespace parlour::blocking {
Q_NAMESPACE

inline constexpr QLatin1StringView BlockingNs("urn:xmpp:blocking");
inline constexpr QLatin1StringView ReportingNs("urn:xmpp:reporting:1");

/// Why somebody is reported to the operators of our server.
enum class Reason {
    None, ///< They are not.
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

/// What a server can do.
struct Support
{
    bool blocking = false;
    bool reporting = false;
    bool operator==(const Support &) const = default;
};
/// What the server's answer to disco#info, `iq`, says about it.
Support support(const QDomElement &iq);

/// Payload (type get) for an IQ to the own account.
QDomElement query();
/// Payload (type set): nobody with this address, or at this server, reaches us any more.
QDomElement block(const Jid &address, const Report &report = {});
/// Payload (type set).
QDomElement unblock(const Jid &address);

/// The list in `iq`, the answer to query(); at most 10 000 addresses.
QList<Jid> items(const QDomElement &iq);

/// A change of the list that our own server tells of. Whoever calls has made sure that it did.
struct Change
{
    bool blocked = false;
    QList<Jid> addresses {}; ///< Empty: all are unblocked.
    bool operator==(const Change &) const = default;
};
std::optional<Change> change(const QDomElement &iq);

/// Whether `entry` of the list keeps `address` away (XEP-0191 section 3.1.1): the same one, a whole person, a whole server.
bool covers(const Jid &entry, const Jid &address);

/// How long the text of a report may be, in UTF-16 units.
inline constexpr qsizetype MaxText = 1'000;

} // namespace parlour::blocking
