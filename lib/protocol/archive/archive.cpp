// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/archive.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::archive {

static constexpr auto PagingNs = "http://jabber.org/protocol/rsm"_L1;

static void appendField(const QDomElement &form, const QString &name, const QString &value)
{
    auto field = xml::append(form, u"field"_s);
    field.setAttribute(u"var"_s, name);
    if (name == "FORM_TYPE"_L1)
        field.setAttribute(u"type"_s, u"hidden"_s);
    xml::appendText(field, u"value"_s, value);
}

QDomElement query(const Page &page)
{
    auto query = xml::element(u"query"_s, ArchiveNs);
    query.setAttribute(u"queryid"_s, page.queryId);
    if (page.start.isValid()) {
        auto form = xml::append(query, u"x"_s, xml::FormNs);
        form.setAttribute(u"type"_s, u"submit"_s);
        appendField(form, u"FORM_TYPE"_s, QString(ArchiveNs));
        appendField(form, u"start"_s, page.start.toUTC().toString(Qt::ISODate));
    }
    const auto set = xml::append(query, u"set"_s, PagingNs);
    xml::appendText(set, u"max"_s, QString::number(page.size));
    if (!page.after.isEmpty())
        xml::appendText(set, u"after"_s, page.after);
    return query;
}

std::optional<Fin> fin(const QDomElement &iq)
{
    const auto fin = xml::child(iq, u"fin", ArchiveNs);
    if (fin.isNull())
        return std::nullopt;
    const auto last = xml::child(xml::child(fin, u"set", PagingNs), u"last", PagingNs);
    const QString complete = fin.attribute(u"complete"_s);
    return Fin {complete == "true"_L1 || complete == "1"_L1, bounded(last.text(), MaxId)};
}

} // namespace parlour::archive
