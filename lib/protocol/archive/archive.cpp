// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/archive.h"

#include "protocol/disco/info.h"
#include "protocol/forms/dataform.h"
#include "protocol/text/bounded.h"
#include "protocol/xml/stamp.h"

using namespace Qt::StringLiterals;

namespace parlour::archive {

static constexpr auto PagingNs = "http://jabber.org/protocol/rsm"_L1;

/// Appends the form that limits the messages of the page. Prosody and ejabberd refuse one with a field that they do not
/// know.
static void appendForm(const QDomElement &query, const Page &page)
{
    FieldValues fields {
        {u"start"_s, page.start.isValid() ? QStringList(page.start.toUTC().toString(Qt::ISODate)) : QStringList()},
        {u"after-id"_s, page.afterId.isEmpty() ? QStringList() : QStringList(page.afterId)},
        {u"before-id"_s, page.beforeId.isEmpty() ? QStringList() : QStringList(page.beforeId)},
        {u"ids"_s, page.ids},
    };
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    if (!fields.isEmpty())
        appendSubmission(query, QString(ArchiveNs), fields);
}

bool isOffered(const QDomElement &iq)
{
    return disco::features(disco::info(iq)).contains(ArchiveNs);
}

QDomElement query(const Page &page)
{
    auto query = xml::element(u"query"_s, ArchiveNs);
    query.setAttribute(u"queryid"_s, page.queryId);
    appendForm(query, page);
    const auto set = xml::append(query, u"set"_s, PagingNs);
    xml::appendText(set, u"max"_s, QString::number(page.size));
    if (!page.after.isEmpty())
        xml::appendText(set, u"after"_s, page.after);
    else if (page.before)
        xml::appendText(set, u"before"_s, *page.before);
    return query;
}

std::optional<Fin> fin(const QDomElement &iq)
{
    const auto fin = xml::child(iq, u"fin", ArchiveNs);
    if (fin.isNull())
        return std::nullopt;
    const auto isOneOf = [](const QString &value, QLatin1StringView one, QLatin1StringView other) {
        return value == one || value == other;
    };
    const auto set = xml::child(fin, u"set", PagingNs);
    Fin result;
    result.complete = isOneOf(fin.attribute(u"complete"_s), "true"_L1, "1"_L1);
    result.stable = !isOneOf(fin.attribute(u"stable"_s), "false"_L1, "0"_L1);
    result.first = bounded(xml::child(set, u"first", PagingNs).text(), MaxId);
    result.last = bounded(xml::child(set, u"last", PagingNs).text(), MaxId);
    bool isNumber = false;
    const int count = xml::child(set, u"count", PagingNs).text().toInt(&isNumber);
    result.count = isNumber && count >= 0 ? count : -1;
    return result;
}

QDomElement metadataQuery()
{
    return xml::element(u"metadata"_s, ArchiveNs);
}

static std::optional<Metadata::End> metadataEnd(const QDomElement &element)
{
    const QString id = bounded(element.attribute(u"id"_s), MaxId);
    const auto time = xml::stamp(element.attribute(u"timestamp"_s));
    return id.isEmpty() || !time ? std::nullopt : std::optional(Metadata::End {id, *time});
}

std::optional<Metadata> metadata(const QDomElement &iq)
{
    const auto metadata = xml::child(iq, u"metadata", ArchiveNs);
    if (metadata.isNull() || iq.attribute(u"type"_s) != "result"_L1)
        return std::nullopt;
    return Metadata {metadataEnd(xml::child(metadata, u"start", ArchiveNs)),
                     metadataEnd(xml::child(metadata, u"end", ArchiveNs))};
}

Refusal refusal(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case ItemNotFound:
        return Refusal::UnknownId;
    case BadRequest: // ejabberd says this of an id that it does not know.
    case FeatureNotImplemented:
    case Gone:
    case JidMalformed:
    case Redirect:
    case ServiceUnavailable:
        return Refusal::NoArchive;
    case Forbidden:
    case NotAllowed:
    case NotAuthorized:
    case RegistrationRequired:
        return Refusal::NotAllowed;
    case PolicyViolation:
    case ResourceConstraint:
        return Refusal::TooMuch;
    case Conflict:
    case InternalServerError:
    case NotAcceptable:
    case RecipientUnavailable:
    case RemoteServerNotFound:
    case RemoteServerTimeout:
    case Undefined:
    case UnexpectedRequest:
        return Refusal::Failed;
    }
    Q_UNREACHABLE_RETURN(Refusal::Failed);
}

} // namespace parlour::archive
