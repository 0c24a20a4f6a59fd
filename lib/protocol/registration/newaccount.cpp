// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/newaccount.h"

#include "protocol/address/prepare.h"
#include "protocol/registration/legacyform.h"
#include "protocol/registration/membership.h"

using namespace Qt::StringLiterals;

namespace parlour::newaccount {

using registration::RegisterNs;

static constexpr auto CaptchaFormType = "urn:xmpp:captcha"_L1;

Door door(const QDomElement &features)
{
    const auto has = [&features](QLatin1StringView ns) { return !xml::child(features, u"register", ns).isNull(); };
    return {has("http://jabber.org/features/iq-register"_L1), has("urn:xmpp:ibr-token:0"_L1)};
}

QDomElement query()
{
    return xml::element(u"query"_s, RegisterNs);
}

/// Hides the fields that ejabberd adds for people who do not see its picture: words around the address of a web page.
/// They go back as they came, and the page has a place of its own.
static void takeFallback(Offer &offer)
{
    for (FormField &field : offer.form.fields) {
        if (!field.var.startsWith("captcha-fallback-"_L1))
            continue;
        if (offer.page.isEmpty())
            offer.page = captcha::webAddress(field.value().trimmed());
        field.type = FieldType::Hidden;
    }
}

std::optional<Offer> offer(const QDomElement &iq)
{
    const auto query = xml::child(iq, u"query", RegisterNs);
    if (query.isNull())
        return std::nullopt;
    const auto form = dataForm(xml::child(query, u"x", xml::FormNs));
    Offer offer;
    offer.legacy = !form || form->type != DataForm::Type::Form;
    offer.form = offer.legacy ? registration::legacyForm(query) : *form;
    offer.attachments = captcha::attachments(query);
    offer.page = captcha::webPage(query);
    takeFallback(offer);
    return offer;
}

QDomElement tokenQuery(const QString &token)
{
    auto element = xml::element(u"preauth"_s, "urn:xmpp:pars:0"_L1);
    element.setAttribute(u"token"_s, token);
    return element;
}

QDomElement submission(const DataForm &form, bool legacy)
{
    DataForm prepared = form;
    for (FormField &field : prepared.fields) {
        const bool typed = field.var == PasswordVar && field.type != FieldType::Hidden;
        if (typed && !field.value().isEmpty()) // Not every server prepares it, but each login will.
            field.values = QStringList {QString::fromUtf8(prepare::password(field.value()))};
    }
    if (legacy)
        return registration::legacySubmission(prepared);
    auto query = xml::element(u"query"_s, RegisterNs);
    appendForm(query, registration::filled(prepared));
    return query;
}

static QString valueOf(const DataForm &form, QLatin1StringView var)
{
    const auto *field = form.field(QString(var));
    return field ? field->value() : QString();
}

std::optional<Jid> address(const DataForm &form, const Jid &server)
{
    const QString name = valueOf(form, NameVar).trimmed();
    if (name.isEmpty() || name.contains(u'@') || name.contains(u'/'))
        return std::nullopt;
    return Jid::parse(name + u'@' + server.domain());
}

QString password(const DataForm &form)
{
    return valueOf(form, PasswordVar);
}

bool isChallenging(const DataForm &form)
{
    return form.formType() == CaptchaFormType || std::ranges::any_of(form.fields, [](const FormField &field) {
               return field.media.has_value() || field.var == "challenge"_L1 || field.var == "captchahidden"_L1;
           });
}

Refusal refusal(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case Conflict:
        return Refusal::NameTaken;
    case NotAcceptable:
    case BadRequest:
    case JidMalformed:
    case PolicyViolation:
        return Refusal::NotAcceptable;
    case NotAllowed:
    case Forbidden:
    case NotAuthorized:
    case ServiceUnavailable:
    case FeatureNotImplemented:
    case RegistrationRequired:
        return Refusal::NotOffered;
    case ResourceConstraint:
        return Refusal::TooMany;
    case ItemNotFound:
        return Refusal::TokenUnknown;
    case Undefined:
    case Gone:
    case InternalServerError:
    case RecipientUnavailable:
    case Redirect:
    case RemoteServerNotFound:
    case RemoteServerTimeout:
    case UnexpectedRequest:
        return Refusal::Other;
    }
    Q_UNREACHABLE_RETURN(Refusal::Other);
}

QDomElement deletion()
{
    return registration::removal();
}

Kept kept(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case NotAllowed:
    case Forbidden:
    case FeatureNotImplemented:
    case ServiceUnavailable:
        return Kept::NotAllowed;
    case NotAuthorized:
    case RegistrationRequired:
    case UnexpectedRequest:
        return Kept::NotConfirmed;
    case ResourceConstraint:
        return Kept::Busy;
    case Undefined:
    case BadRequest:
    case Conflict:
    case Gone:
    case InternalServerError:
    case ItemNotFound:
    case JidMalformed:
    case NotAcceptable:
    case PolicyViolation:
    case RecipientUnavailable:
    case Redirect:
    case RemoteServerNotFound:
    case RemoteServerTimeout:
        return Kept::Other;
    }
    Q_UNREACHABLE_RETURN(Kept::Other);
}

} // namespace parlour::newaccount
