// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/captcha/captcha.h"
#include "protocol/forms/dataform.h"
#include "protocol/xml/stanzaerror.h"

/// Making an account on a server, before anybody has signed in there (XEP-0077 section 3.1, XEP-0445), and deleting
/// one's own (section 3.2).
namespace parlour::newaccount {

/// Ways to an account that a server offers to strangers, by its stream features.
struct Door
{
    bool open = false;        ///< The server says that it makes accounts.
    bool takesTokens = false; ///< The server makes accounts for people whom somebody has invited.
    bool operator==(const Door &) const = default;
};
Door door(const QDomElement &features);

/// A server's form for a new account, and what comes with it. Everything in it is a stranger's.
struct Offer
{
    DataForm form;       ///< Fields from before data forms are made into one.
    bool legacy = false; ///< Made of such fields.
    QList<captcha::Attachment> attachments;
    QString page; ///< A web page where accounts are made; may be empty.
    bool operator==(const Offer &) const = default;
};

/// Payload (type get, to the server), and the offer in the answer `iq`; nothing when it is no such answer.
QDomElement query();
std::optional<Offer> offer(const QDomElement &iq);

/// Payload (type set, to the server) that shows the token of an invitation. Comes before query().
QDomElement tokenQuery(const QString &token);

/// Payload (type set, to the server) that asks for an account with what `form` holds now: all of it, hidden fields as they
/// came, the password as it will be proven. `legacy` as in the offer.
QDomElement submission(const DataForm &form, bool legacy);

/// The address that the form asks for at `server`; nothing when it cannot be one.
std::optional<Jid> address(const DataForm &form, const Jid &server);
/// The password that the form gives the account; may be empty.
QString password(const DataForm &form);

inline constexpr QLatin1StringView NameVar("username");
inline constexpr QLatin1StringView PasswordVar("password");

/// Returns whether the form can be used once only: it holds a question that tells people from programs (XEP-0158).
bool isChallenging(const DataForm &form);

/// Reason why a server makes no account.
enum class Refusal {
    NameTaken,     ///< conflict.
    NotAcceptable, ///< not-acceptable, bad-request, jid-malformed, policy-violation: not with these values.
    NotOffered,    ///< not-allowed, forbidden, service-unavailable, feature-not-implemented, registration-required.
    TooMany,       ///< resource-constraint: it makes no more of them for now.
    TokenUnknown,  ///< item-not-found: no such invitation, or not any more.
    Other,
};
Refusal refusal(ErrorCondition condition);

/// Payload (type set, to our own server, signed in) that deletes the account there, with all that the server keeps of it.
QDomElement deletion();

/// Reason why a server does not delete an account.
enum class Kept {
    NotAllowed,   ///< not-allowed, forbidden, feature-not-implemented, service-unavailable: not by this way.
    NotConfirmed, ///< not-authorized, registration-required, unexpected-request: it wants more proof than this session.
    Busy,         ///< resource-constraint.
    Other,
};
Kept kept(ErrorCondition condition);

} // namespace parlour::newaccount
