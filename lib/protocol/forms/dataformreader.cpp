// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

/// The first children `name` of `parent` in its own namespace, at most `limit`.
QList<QDomElement> few(const QDomElement &parent, QStringView name, qsizetype limit)
{
    QList<QDomElement> found = xml::children(parent, name, xml::FormNs);
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

QString attribute(const QDomElement &element, const QString &name, qsizetype limit = formnames::MaxLabel)
{
    return element.attribute(name).left(limit);
}

std::optional<quint32> number(const QDomElement &element, const QString &name)
{
    bool ok = false;
    const quint32 value = element.attribute(name).toUInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

FormValidation readValidation(const QDomElement &e)
{
    FormValidation validation;
    validation.datatype = attribute(e, u"datatype"_s);
    const auto child = [&e](QStringView name) { return xml::child(e, name, formnames::ValidateNs); };
    if (const QDomElement range = child(u"range"); !range.isNull()) {
        validation.method = FormValidation::Method::Range;
        validation.min = attribute(range, u"min"_s);
        validation.max = attribute(range, u"max"_s);
    } else if (const QDomElement regex = child(u"regex"); !regex.isNull()) {
        validation.method = FormValidation::Method::Regex;
        validation.regex = regex.text().left(formnames::MaxLabel + 1); // one more tells a cut one: see fieldcheck.cpp
    } else if (!child(u"open").isNull()) {
        validation.method = FormValidation::Method::Open;
    }
    if (const QDomElement range = child(u"list-range"); !range.isNull()) {
        validation.listMin = number(range, u"min"_s);
        validation.listMax = number(range, u"max"_s);
    }
    return validation;
}

FormMedia readMedia(const QDomElement &e)
{
    FormMedia media;
    media.width = qBound(0, e.attribute(u"width"_s).toInt(), 10'000);
    media.height = qBound(0, e.attribute(u"height"_s).toInt(), 10'000);
    for (const QDomElement &uri : xml::children(e, u"uri", formnames::MediaNs)) {
        if (media.sources.size() == formnames::MaxMediaSources)
            break;
        const QString address = uri.text().trimmed().left(formnames::MaxText);
        if (!address.startsWith("data:"_L1, Qt::CaseInsensitive)) // That would be looked at without being asked for.
            media.sources << FormMediaSource {attribute(uri, u"type"_s), address};
    }
    return media;
}

FormField readField(const QDomElement &e)
{
    FormField field;
    field.typeName = attribute(e, u"type"_s);
    field.type = formnames::fieldType(field.typeName);
    field.var = attribute(e, u"var"_s);
    field.label = attribute(e, u"label"_s);
    field.description = xml::child(e, u"desc", xml::FormNs).text().left(formnames::MaxText);
    field.required = !xml::child(e, u"required", xml::FormNs).isNull();
    for (const QDomElement &value : few(e, u"value", formnames::MaxValues))
        field.values << value.text().left(formnames::MaxValue);
    for (const QDomElement &option : few(e, u"option", formnames::MaxOptions)) {
        const QString value = xml::child(option, u"value", xml::FormNs).text();
        field.options << FormOption {attribute(option, u"label"_s), value.left(formnames::MaxValue)};
    }
    if (const QDomElement validate = xml::child(e, u"validate", formnames::ValidateNs); !validate.isNull())
        field.validation = readValidation(validate);
    if (const QDomElement media = xml::child(e, u"media", formnames::MediaNs); !media.isNull())
        field.media = readMedia(media);
    return field;
}

QList<FormField> readFields(const QDomElement &parent)
{
    QList<FormField> fields;
    for (const QDomElement &e : few(parent, u"field", formnames::MaxFields))
        fields << readField(e);
    return fields;
}

} // namespace

std::optional<DataForm> dataForm(const QDomElement &element)
{
    const QString name = element.localName().isEmpty() ? element.tagName() : element.localName();
    const auto type = formnames::formType(element.attribute(u"type"_s));
    if (name != "x"_L1 || element.namespaceURI() != xml::FormNs || !type)
        return {};
    DataForm form;
    form.type = *type;
    form.title = xml::child(element, u"title", xml::FormNs).text().left(formnames::MaxLabel);
    for (const QDomElement &line : few(element, u"instructions", formnames::MaxInstructions))
        form.instructions << line.text().left(formnames::MaxText);
    form.fields = readFields(element);
    form.reported = readFields(xml::child(element, u"reported", xml::FormNs));
    for (const QDomElement &item : few(element, u"item", formnames::MaxItems))
        form.items << readFields(item);
    form.pages = formPages(element);
    return form;
}

} // namespace parlour
