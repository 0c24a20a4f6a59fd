// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/stanzaerror.h"

#include "protocol/text/bounded.h"
#include "protocol/xml/stamp.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour {

static ErrorCondition condition(const QString &name)
{
    using enum ErrorCondition;
    static constexpr std::array<std::pair<QLatin1StringView, ErrorCondition>, 20> Known {{
        {"bad-request"_L1, BadRequest},
        {"conflict"_L1, Conflict},
        {"feature-not-implemented"_L1, FeatureNotImplemented},
        {"forbidden"_L1, Forbidden},
        {"gone"_L1, Gone},
        {"internal-server-error"_L1, InternalServerError},
        {"item-not-found"_L1, ItemNotFound},
        {"jid-malformed"_L1, JidMalformed},
        {"not-acceptable"_L1, NotAcceptable},
        {"not-allowed"_L1, NotAllowed},
        {"not-authorized"_L1, NotAuthorized},
        {"policy-violation"_L1, PolicyViolation},
        {"recipient-unavailable"_L1, RecipientUnavailable},
        {"redirect"_L1, Redirect},
        {"registration-required"_L1, RegistrationRequired},
        {"remote-server-not-found"_L1, RemoteServerNotFound},
        {"remote-server-timeout"_L1, RemoteServerTimeout},
        {"resource-constraint"_L1, ResourceConstraint},
        {"service-unavailable"_L1, ServiceUnavailable},
        {"unexpected-request"_L1, UnexpectedRequest},
    }};
    for (const auto &[text, value] : Known) {
        if (name == text)
            return value;
    }
    return Undefined;
}

/// Translates the code that errors had before conditions (XEP-0086 section 3).
static ErrorCondition condition(int code)
{
    using enum ErrorCondition;
    static constexpr std::pair<int, ErrorCondition> Known[] {
        {302, Redirect},           {400, BadRequest},           {401, NotAuthorized},
        {403, Forbidden},          {404, ItemNotFound},         {405, NotAllowed},
        {406, NotAcceptable},      {407, RegistrationRequired}, {408, RemoteServerTimeout},
        {409, Conflict},           {500, InternalServerError},  {501, FeatureNotImplemented},
        {502, ServiceUnavailable}, {503, ServiceUnavailable},   {504, RemoteServerTimeout},
        {510, ServiceUnavailable},
    };
    const auto known = std::ranges::find(Known, code, &std::pair<int, ErrorCondition>::first);
    return known == std::end(Known) ? Undefined : known->second;
}

static FileRefusal fileRefusal(const QDomElement &error)
{
    constexpr auto UploadNs = "urn:xmpp:http:upload:0"_L1;
    const auto tooLarge = xml::child(error, u"file-too-large", UploadNs);
    const qint64 most = xml::child(tooLarge, u"max-file-size", UploadNs).text().trimmed().left(20).toLongLong();
    const auto retry = xml::child(error, u"retry", UploadNs);
    return {!tooLarge.isNull(), std::max<qint64>(most, 0),
            xml::stamp(retry.attribute(u"stamp"_s)).value_or(QDateTime())};
}

std::optional<StanzaError> stanzaError(const QDomElement &stanza)
{
    const QDomElement error = stanza.firstChildElement(u"error"_s);
    if (error.isNull())
        return std::nullopt;
    StanzaError result;
    bool hasCondition = false;
    for (auto e = error.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.namespaceURI() != xml::StanzaErrorNs)
            continue;
        if (e.tagName() == "text"_L1) {
            result.text = bounded(e.text().simplified(), 500);
        } else {
            hasCondition = true;
            result.condition = condition(e.tagName());
            result.newAddress = bounded(e.text().trimmed(), 3071);
        }
    }
    if (!hasCondition)
        result.condition = condition(error.attribute(u"code"_s).toInt());
    if (error.firstChildElement().isNull())
        result.text = bounded(error.text().simplified(), 500);
    result.file = fileRefusal(error);
    return result;
}

} // namespace parlour
