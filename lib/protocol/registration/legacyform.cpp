// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/legacyform.h"

#include "protocol/text/bounded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::registration {

static constexpr qsizetype MaxLegacyText = 500;

static bool isKnown(const QString &name)
{
    static const QStringList Known {u"username"_s, u"nick"_s,    u"password"_s, u"name"_s,  u"first"_s, u"last"_s,
                                    u"email"_s,    u"address"_s, u"city"_s,     u"state"_s, u"zip"_s,   u"phone"_s,
                                    u"url"_s,      u"date"_s,    u"misc"_s,     u"text"_s};
    return Known.contains(name);
}

DataForm legacyForm(const QDomElement &query)
{
    DataForm form;
    for (auto e = query.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const QString name = e.localName();
        if (e.namespaceURI() != RegisterNs || !isKnown(name) || form.field(name))
            continue;
        const auto type = name == "password"_L1 ? FieldType::TextPrivate : FieldType::TextSingle;
        const QString value = bounded(e.text(), MaxLegacyText);
        FormField field = formField(type, name, value.isEmpty() ? QStringList() : QStringList {value});
        field.required = true;
        form.fields << field;
    }
    const QString instructions =
        bounded(xml::child(query, u"instructions", RegisterNs).text().simplified(), MaxLegacyText);
    if (!form.fields.isEmpty() && !instructions.isEmpty())
        form.instructions << instructions;
    return form;
}

bool isLegacy(const DataForm &form)
{
    return std::ranges::all_of(form.fields, [](const FormField &field) { return isKnown(field.var); });
}

QDomElement legacySubmission(const DataForm &form)
{
    auto query = xml::element(u"query"_s, RegisterNs);
    for (const FormField &field : form.fields) {
        if (isKnown(field.var)) // It becomes the name of an element.
            xml::appendText(query, field.var, field.value());
    }
    return query;
}

} // namespace parlour::registration
