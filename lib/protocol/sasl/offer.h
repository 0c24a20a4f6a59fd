// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sasl/scram.h"

#include <QDomElement>
#include <QStringList>

/// Signing in by SASL: the server's offer, and the choice from it.
namespace parlour::sasl {

inline constexpr QLatin1StringView Ns("urn:ietf:params:xml:ns:xmpp-sasl");
inline constexpr QLatin1StringView Ns2("urn:xmpp:sasl:2");
inline constexpr QLatin1StringView FastNs("urn:xmpp:fast:0");

/// Wrapping of the messages of a login.
enum class Profile {
    First,  ///< RFC 6120 section 6. The stream begins anew after it.
    Second, ///< XEP-0388.
};

/// A server's offer for signing in.
struct Offer
{
    Profile profile = Profile::First;
    QStringList mechanisms;
    QStringList bindings; ///< The kinds of channel binding it knows (XEP-0440).
    QStringList tokens;   ///< The mechanisms for a token in place of the password (XEP-0484).
    bool operator==(const Offer &) const = default;
};
/// The offer in stream features, the second profile before the first; nothing when there is none.
std::optional<Offer> offer(const QDomElement &features);

/// Protection of the password by a mechanism. More is better.
enum class Strength {
    Sent,   ///< Sent to the server, or to anybody in its place.
    Proven, ///< Proven by each side to the other, whoever is in between.
    Bound,  ///< Proven, with nobody in between.
};

/// A mechanism, and how it is bound to the TLS channel.
struct Choice
{
    QString mechanism;
    QByteArray header;    ///< Header of SCRAM; see scram::Opening.
    QString binding;      ///< The kind of channel binding, or empty.
    bool doubted = false; ///< The offer contradicts itself: good only if the server vouches for it.
    Strength strength() const;
    bool operator==(const Choice &) const = default;
};
/// The best of `offer` when the channel has the kinds of binding `bindings`; nothing when none will do. Bound before
/// unbound, longer hashes before shorter ones, PLAIN last.
///
/// Says what RFC 5802 section 6 and XEP-0440 ask for, so that the server notices when somebody took bindings out of the
/// offer. An offer that nobody may make (rules 4 to 6 there) is doubted: ejabberd makes it where binding is switched off.
/// A server that has bound mechanisms and does not say of which kind is not bound to: ejabberd before 24.02 has the
/// wrong one for TLS 1.3.
std::optional<Choice> choose(const Offer &offer, const QStringList &bindings);

/// Confirmation of `offer` by the server in its challenge (XEP-0474).
enum class Voucher {
    None,  ///< The server says nothing about the offer.
    Right, ///< The server made that offer.
    Wrong, ///< The server made another: somebody between us changed it.
};
Voucher voucher(const scram::Challenge &challenge, const Offer &offer, scram::Hash hash);

} // namespace parlour::sasl
