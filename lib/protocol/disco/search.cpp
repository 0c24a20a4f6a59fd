// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/disco/search.h"

#include "protocol/forms/dataform.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::search {

static constexpr auto ParametersNs = "urn:xmpp:channel-search:0:search-params"_L1;
static constexpr qsizetype MaxRooms = 1000;
static constexpr qsizetype MaxDescription = 500;

QDomElement query(const QString &words, int size, const QString &after)
{
    auto search = xml::element(u"search"_s, SearchNs);
    disco::appendPaging(search, size, after);
    DataForm form;
    form.type = DataForm::Type::Submit;
    form.fields = {
        formField(FieldType::Hidden, u"FORM_TYPE"_s, {QString(ParametersNs)}),
        formField(FieldType::TextSingle, u"q"_s, {words}),
        formField(FieldType::ListMulti, u"types"_s, {u"xep-0045"_s}),
        formField(FieldType::ListSingle, u"key"_s, {u"{urn:xmpp:channel-search:0:order}nusers"_s}),
    };
    appendForm(search, form);
    return search;
}

static QString text(const QDomElement &item, QStringView name, qsizetype limit)
{
    return boundedLine(xml::child(item, name, SearchNs).text(), limit);
}

std::optional<Page> page(const QDomElement &iq)
{
    const auto result = xml::child(iq, u"result", SearchNs);
    if (result.isNull())
        return std::nullopt;
    Page page;
    for (const auto &item : xml::children(result, u"item", SearchNs)) {
        const QString address = item.attribute(u"address"_s);
        const QString service = text(item, u"service-type", 100);
        if (page.rooms.size() == MaxRooms)
            break;
        if (address.isEmpty() || address.size() > 3071 || (!service.isEmpty() && service != "xep-0045"_L1))
            continue;
        bool isNumber = false;
        const int people = text(item, u"nusers", 10).toInt(&isNumber);
        page.rooms << Found {{address, text(item, u"name", 200), isNumber && people >= 0 ? people : -1},
                             text(item, u"description", MaxDescription),
                             text(item, u"language", 35),
                             !xml::child(item, u"is-open", SearchNs).isNull()};
    }
    page.paging = disco::paging(result, {});
    return page;
}

} // namespace parlour::search
