// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/selfping.h"

using namespace Qt::StringLiterals;

namespace parlour::selfping {

QDomElement query()
{
    return xml::element(u"ping"_s, xml::PingNs);
}

Verdict verdict(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case ServiceUnavailable:
    case FeatureNotImplemented:
        return Verdict::Inside; // Some client of ours is there, and knows no ping.
    case RemoteServerNotFound:
    case RemoteServerTimeout:
        return Verdict::Unclear;
    // Where XEP-0410 reads item-not-found as "inside under a new nick", our servers mean that the nick, or the whole
    // room, is gone (docs/servers.md); joining again is right for each of them.
    case ItemNotFound:
    case NotAcceptable:
    case Undefined:
    case BadRequest:
    case Conflict:
    case Forbidden:
    case Gone:
    case InternalServerError:
    case JidMalformed:
    case NotAllowed:
    case NotAuthorized:
    case PolicyViolation:
    case RecipientUnavailable:
    case Redirect:
    case RegistrationRequired:
    case ResourceConstraint:
    case UnexpectedRequest:
        return Verdict::Outside;
    }
    Q_UNREACHABLE_RETURN(Verdict::Unclear);
}

} // namespace parlour::selfping
