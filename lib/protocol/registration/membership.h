// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/forms/dataform.h"
#include "protocol/xml/stanzaerror.h"

/// Registering with a room: a nickname of one's own, or a request for membership (XEP-0045 sections 7.10 and 9.9, XEP-0077).
namespace parlour::registration {

/// What a room says about our registration. Everything in it is a stranger's.
struct Membership
{
    bool registered = false;
    QString nick; ///< Ours, when registered; may be empty.
    /// What the room wants to know; fields from before data forms are made into one. Empty when it wants nothing.
    DataForm form;
    /// Giving it up gives up no more than the nickname. Where that is not known it counts as the membership, too.
    bool nickOnly = false;
    bool operator==(const Membership &) const = default;
};

/// Payload (type get, to the room) that asks for it, and what the answer `iq` says; nothing when it is no such answer.
QDomElement membershipQuery();
std::optional<Membership> membership(const QDomElement &iq);

/// Payload (type set): registers with what `form`, which membership() gave, holds now.
QDomElement submission(const DataForm &form);

/// Payload (type set): gives the registration up.
QDomElement removal();

/// Why a room does not register us.
enum class MembershipRefusal {
    None,
    NickTaken,     ///< conflict: somebody else has registered it.
    MembersOnly,   ///< registration-required: the room registers only whom its owners have made members.
    NotAllowed,    ///< forbidden, not-allowed.
    NotOffered,    ///< service-unavailable, feature-not-implemented, item-not-found: not here.
    NotAcceptable, ///< not-acceptable, bad-request, jid-malformed: not what was filled in.
    Other,
};
MembershipRefusal membershipRefusal(ErrorCondition condition);

/// Somebody asks to become a member, and the room asks its owners (section 9.9).
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

/// `form` filled in: all that has a name, with the values it holds.
DataForm filled(const DataForm &form);

} // namespace parlour::registration
