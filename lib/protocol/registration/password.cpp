// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/password.h"

#include "protocol/address/prepare.h"

using namespace Qt::StringLiterals;

namespace parlour::registration {

Refusal check(const QString &old, const QString &fresh, const QString &again)
{
    if (fresh.isEmpty())
        return Refusal::Empty;
    if (fresh != again)
        return Refusal::Mismatch;
    return prepare::password(fresh) == prepare::password(old) ? Refusal::Unchanged : Refusal::None;
}

QDomElement passwordQuery(const Jid &account, const QString &fresh)
{
    const auto query = xml::element(u"query"_s, "jabber:iq:register"_L1);
    xml::appendText(query, u"username"_s, account.local());
    // Not every server prepares it, and each login will prove the prepared one.
    xml::appendText(query, u"password"_s, QString::fromUtf8(prepare::password(fresh)));
    return query;
}

Refusal refusal(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case NotAllowed:
    case Forbidden:
    case FeatureNotImplemented:
    case ServiceUnavailable:
        return Refusal::NotAllowed;
    case NotAuthorized:
        return Refusal::NotConfirmed;
    case BadRequest:
    case NotAcceptable:
    case PolicyViolation:
        return Refusal::Unsuitable;
    case UnexpectedRequest:
    case RegistrationRequired:
        return Refusal::NotSignedIn;
    case ResourceConstraint:
        return Refusal::Busy;
    case Undefined:
    case Conflict:
    case Gone:
    case InternalServerError:
    case ItemNotFound:
    case JidMalformed:
    case RecipientUnavailable:
    case Redirect:
    case RemoteServerNotFound:
    case RemoteServerTimeout:
        return Refusal::Other;
    }
    Q_UNREACHABLE_RETURN(Refusal::Other);
}

} // namespace parlour::registration
