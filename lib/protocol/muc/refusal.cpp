// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/refusal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour::muc {

join::Refusal joinRefusal(ErrorCondition condition)
{
    using enum ErrorCondition;
    using join::Refusal;
    switch (condition) {
    case NotAuthorized:
        return Refusal::Password;
    case Forbidden:
        return Refusal::Banned;
    case RegistrationRequired:
        return Refusal::MembersOnly;
    case Conflict:
        return Refusal::NickTaken;
    case NotAcceptable:
    case JidMalformed:
    case BadRequest:
        return Refusal::NickNotAllowed;
    case ResourceConstraint:
        return Refusal::Full;
    case ServiceUnavailable:
    case InternalServerError:
    case RecipientUnavailable:
        return Refusal::OutOfOrder;
    case ItemNotFound:
        return Refusal::Locked;
    case NotAllowed:
        return Refusal::CreationNotAllowed;
    case Gone:
    case Redirect:
        return Refusal::Gone;
    case RemoteServerNotFound:
        return Refusal::ServerNotFound;
    case RemoteServerTimeout:
        return Refusal::ServerTimeout;
    case Undefined:
    case FeatureNotImplemented:
    case PolicyViolation:
    case UnexpectedRequest:
        return Refusal::Other;
    }
    Q_UNREACHABLE_RETURN(Refusal::Other);
}

join::Refusal joinRefusal(const StanzaError &error)
{
    static const QRegularExpression full(
        u"\\bis (already )?full\\b|\\b(too many|max(imum)?|limit).*\\b(users|occupants|"
        "participants|people|members)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (error.condition == ErrorCondition::ServiceUnavailable && full.match(error.text).hasMatch())
        return join::Refusal::Full;
    return joinRefusal(error.condition);
}

} // namespace parlour::muc
