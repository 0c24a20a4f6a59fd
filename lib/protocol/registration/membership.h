// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/forms/dataform.h"
#include "protocol/xml/stanzaerror.h"

/// Registering with a room: a nickname of one's own, or a request for membership (XEP-0045 sections 7.10 and 9.9, XEP-0077).
namespace parlour::registration {

/// A room's answer about our registration. Everything in it is a stranger's.
struct Membership
{
    bool registered = false;
    QString nick; ///< Our nickname, when registered; may be empty.
    /// Fields that the room asks for; those from before data forms are made into a form. Empty when it asks for none.
    DataForm form;
    /// Giving the registration up costs no more than the nickname. Where that is not known, it is false.
    bool nickOnly = false;
    bool operator==(const Membership &) const = default;
};

/// Payload (type get, to the room) that asks for our registration, and the answer `iq`; nothing when it is none.
QDomElement membershipQuery();
std::optional<Membership> membership(const QDomElement &iq);

/// Payload (type set) that registers with the values that `form`, which membership() gave, holds now.
QDomElement submission(const DataForm &form);

/// Payload (type set) that gives the registration up.
QDomElement removal();

/// Reason why a room does not register us.
enum class MembershipRefusal {
    None,
    NickTaken,     ///< conflict: somebody else has registered it.
    MembersOnly,   ///< registration-required: the room registers only people whom its owners have made members.
    NotAllowed,    ///< forbidden, not-allowed.
    NotOffered,    ///< service-unavailable, feature-not-implemented, item-not-found: not here.
    NotAcceptable, ///< not-acceptable, bad-request, jid-malformed: not with these values.
    Other,
};
MembershipRefusal membershipRefusal(ErrorCondition condition);

/// A request for membership, which the room passes on to its owners (section 9.9).
struct Request
{
    DataForm form;
    QString nick;      ///< May be empty.
    QStringList words; ///< "Label: value" for what else they said; at most 20.
    bool operator==(const Request &) const = default;
};

/// The request in a message of `room`, or nothing. Only the room itself passes them on.
std::optional<Request> request(const QDomElement &message, const Jid &room);

/// The answer to a request.
QDomElement requestAnswer(const Jid &room, const Request &request, bool allowed);

/// `form` filled in: all fields with a name, with the values they hold.
DataForm filled(const DataForm &form);

} // namespace parlour::registration
