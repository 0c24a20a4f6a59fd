// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/wordquery.h"

#include "protocol/archive/archive.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::archive {

QDomElement fieldsQuery()
{
    return xml::element(u"query"_s, ArchiveNs);
}

QString wordsField(const QDomElement &iq)
{
    static constexpr std::array Known {"{urn:xmpp:fulltext:0}fulltext"_L1, "withtext"_L1};
    const auto form = xml::child(xml::child(iq, u"query", ArchiveNs), u"x", xml::FormNs);
    for (const auto known : Known) {
        for (auto field = form.firstChildElement(u"field"_s); !field.isNull();
             field = field.nextSiblingElement(u"field"_s)) {
            if (field.attribute(u"var"_s) == known)
                return known;
        }
    }
    return {};
}

QDomElement query(const WordPage &page)
{
    Page around {.queryId = page.queryId, .start = page.since, .after = {}, .size = page.size, .before = page.before};
    auto query = archive::query(around);
    auto form = xml::child(query, u"x", xml::FormNs);
    const auto add = [&form](const QString &name, const QString &value, bool isHidden = false) {
        auto field = xml::append(form, u"field"_s);
        field.setAttribute(u"var"_s, name);
        if (isHidden)
            field.setAttribute(u"type"_s, u"hidden"_s);
        xml::appendText(field, u"value"_s, value);
    };
    if (form.isNull()) {
        form = xml::append(query, u"x"_s, xml::FormNs);
        form.setAttribute(u"type"_s, u"submit"_s);
        add(u"FORM_TYPE"_s, ArchiveNs, true);
    }
    if (!page.with.isEmpty())
        add(u"with"_s, page.with);
    if (page.until.isValid())
        add(u"end"_s, page.until.toUTC().toString(Qt::ISODate));
    add(page.field, page.words);
    return query;
}

} // namespace parlour::archive
