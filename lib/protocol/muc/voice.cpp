// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/voice.h"

#include "protocol/forms/dataform.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

static constexpr auto RequestNs = "http://jabber.org/protocol/muc#request"_L1;

std::optional<VoiceRequest> voiceRequest(const QDomElement &message, const Jid &room)
{
    const auto from = Jid::parse(message.attribute(u"from"_s));
    const QString type = message.attribute(u"type"_s);
    if (!from || *from != room || type == "error"_L1 || type == "groupchat"_L1)
        return std::nullopt;
    const auto form = dataForm(xml::child(message, u"x", xml::FormNs));
    const auto *nick = form && form->formType() == RequestNs ? form->field(u"muc#roomnick") : nullptr;
    if (!nick || nick->value().isEmpty())
        return std::nullopt;
    const auto *field = form->field(u"muc#jid");
    const auto address = field ? Jid::parse(field->value()) : std::nullopt;
    return VoiceRequest {bounded(nick->value(), MaxNick), address ? address->toString() : QString()};
}

static QDomElement requestMessage(const Jid &room, const QList<FormField> &fields)
{
    auto message = xml::element(u"message"_s);
    message.setAttribute(u"to"_s, room.toString());
    DataForm form;
    form.type = DataForm::Type::Submit;
    form.fields = QList {formField(FieldType::Hidden, u"FORM_TYPE"_s, {RequestNs})} + fields
        + QList {formField(FieldType::ListSingle, u"muc#role"_s, {u"participant"_s})};
    appendForm(message, form);
    return message;
}

QDomElement voiceRequestMessage(const Jid &room)
{
    return requestMessage(room, {});
}

QDomElement voiceAnswer(const Jid &room, const VoiceRequest &request, bool granted)
{
    return requestMessage(room,
                          {formField(FieldType::JidSingle, u"muc#jid"_s, {request.address}),
                           formField(FieldType::TextSingle, u"muc#roomnick"_s, {request.nick}),
                           formField(FieldType::Boolean, u"muc#request_allow"_s, {granted ? u"true"_s : u"false"_s})});
}

} // namespace parlour::muc
