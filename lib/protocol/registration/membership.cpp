// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/membership.h"

#include "protocol/registration/legacyform.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::registration {

static constexpr auto RoomRegisterNs = "http://jabber.org/protocol/muc#register"_L1;
static constexpr qsizetype MaxText = 500;
static constexpr qsizetype MaxWords = 20;

QDomElement membershipQuery()
{
    return xml::element(u"query"_s, RegisterNs);
}

std::optional<Membership> membership(const QDomElement &iq)
{
    const auto query = xml::child(iq, u"query", RegisterNs);
    if (query.isNull())
        return std::nullopt;
    const auto nick = xml::child(query, u"nick", RegisterNs);
    const auto userName = xml::child(query, u"username", RegisterNs);
    const auto form = dataForm(xml::child(query, u"x", xml::FormNs));
    Membership membership;
    membership.registered = !xml::child(query, u"registered", RegisterNs).isNull();
    if (membership.registered)
        membership.nick = bounded((nick.isNull() ? userName : nick).text(), MaxNick);
    // ejabberd registers nicknames and nothing else; it is the one that tells them so.
    membership.nickOnly = !nick.isNull() && form.has_value();
    // Prosody tells only the nickname to those who are registered: nothing that could be changed.
    if (form)
        membership.form = *form;
    else if (!membership.registered)
        membership.form = legacyForm(query);
    return membership;
}

DataForm filled(const DataForm &form)
{
    DataForm filled;
    filled.type = DataForm::Type::Submit;
    for (const FormField &field : form.fields) {
        if (!field.var.isEmpty() && field.type != FieldType::Fixed && !filled.field(field.var))
            filled.fields << formField(field.type, field.var, field.values);
    }
    return filled;
}

QDomElement submission(const DataForm &form)
{
    if (form.formType().isEmpty() && isLegacy(form))
        return legacySubmission(form);
    auto query = xml::element(u"query"_s, RegisterNs);
    appendForm(query, filled(form));
    return query;
}

QDomElement removal()
{
    const auto query = xml::element(u"query"_s, RegisterNs);
    xml::append(query, u"remove"_s);
    return query;
}

MembershipRefusal membershipRefusal(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case Conflict:
        return MembershipRefusal::NickTaken;
    case RegistrationRequired:
        return MembershipRefusal::MembersOnly;
    case Forbidden:
    case NotAllowed:
    case NotAuthorized:
    case PolicyViolation:
        return MembershipRefusal::NotAllowed;
    case ServiceUnavailable:
    case FeatureNotImplemented:
    case ItemNotFound:
        return MembershipRefusal::NotOffered;
    case NotAcceptable:
    case BadRequest:
    case JidMalformed:
        return MembershipRefusal::NotAcceptable;
    case Undefined:
    case Gone:
    case InternalServerError:
    case RecipientUnavailable:
    case Redirect:
    case RemoteServerNotFound:
    case RemoteServerTimeout:
    case ResourceConstraint:
    case UnexpectedRequest:
        return MembershipRefusal::Other;
    }
    Q_UNREACHABLE_RETURN(MembershipRefusal::Other);
}

std::optional<Request> request(const QDomElement &message, const Jid &room)
{
    const auto from = Jid::parse(message.attribute(u"from"_s));
    const QString type = message.attribute(u"type"_s);
    if (message.tagName() != "message"_L1 || !from || *from != room || type == "error"_L1 || type == "groupchat"_L1)
        return std::nullopt;
    const auto form = dataForm(xml::child(message, u"x", xml::FormNs));
    if (!form || form->formType() != RoomRegisterNs || !form->field(u"muc#register_allow"))
        return std::nullopt;
    Request request {*form, {}, {}};
    for (const FormField &field : form->fields) {
        const QString value = bounded(field.values.join(u' ').simplified(), MaxText);
        if (field.var == "muc#register_roomnick"_L1)
            request.nick = bounded(value, MaxNick);
        else if (field.type != FieldType::Hidden && field.type != FieldType::Boolean && !value.isEmpty()
                 && request.words.size() < MaxWords)
            request.words << (field.label.isEmpty() ? value : bounded(field.label, MaxText) + u": "_s + value);
    }
    return request;
}

QDomElement requestAnswer(const Jid &room, const Request &request, bool allowed)
{
    auto message = xml::element(u"message"_s);
    message.setAttribute(u"to"_s, room.toString());
    DataForm answer = filled(request.form);
    for (FormField &field : answer.fields) {
        if (field.var == "muc#register_allow"_L1)
            field.values = QStringList {allowed ? u"1"_s : u"0"_s};
    }
    appendForm(message, answer);
    return message;
}

} // namespace parlour::registration
