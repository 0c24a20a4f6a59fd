// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formbudget.h"
#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

QString attribute(const QDomElement &element, const QString &name, FormBudget &budget)
{
    return budget.text(element.attribute(name), formnames::MaxLabel);
}

std::optional<quint32> number(const QDomElement &element, const QString &name)
{
    bool ok = false;
    const quint32 value = element.attribute(name).toUInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

FormValidation readValidation(const QDomElement &e, FormBudget &budget)
{
    FormValidation validation;
    validation.datatype = attribute(e, u"datatype"_s, budget);
    const auto child = [&e](QStringView name) { return xml::child(e, name, formnames::ValidateNs); };
    if (const QDomElement range = child(u"range"); !range.isNull()) {
        validation.method = FormValidation::Method::Range;
        validation.min = attribute(range, u"min"_s, budget);
        validation.max = attribute(range, u"max"_s, budget);
    } else if (const QDomElement regex = child(u"regex"); !regex.isNull()) {
        validation.method = FormValidation::Method::Regex;
        // One more character tells that it was cut: see fieldcheck.cpp.
        validation.regex = budget.text(regex.text(), formnames::MaxLabel + 1);
    } else if (!child(u"open").isNull()) {
        validation.method = FormValidation::Method::Open;
    }
    if (const QDomElement range = child(u"list-range"); !range.isNull()) {
        validation.listMin = number(range, u"min"_s);
        validation.listMax = number(range, u"max"_s);
    }
    return validation;
}

FormMedia readMedia(const QDomElement &e, FormBudget &budget)
{
    FormMedia media;
    media.width = qBound(0, e.attribute(u"width"_s).toInt(), 10'000);
    media.height = qBound(0, e.attribute(u"height"_s).toInt(), 10'000);
    for (auto uri = e.firstChildElement(); !uri.isNull(); uri = uri.nextSiblingElement()) {
        if (uri.localName() != "uri"_L1 || uri.namespaceURI() != formnames::MediaNs)
            continue;
        if (!budget.take(budget.parts))
            break;
        const QString address = budget.text(uri.text().trimmed(), formnames::MaxText);
        if (!address.startsWith("data:"_L1, Qt::CaseInsensitive)) // That would be shown without being asked for.
            media.sources << FormMediaSource {attribute(uri, u"type"_s, budget), address};
    }
    return media;
}

bool isList(FieldType type)
{
    return type == FieldType::ListMulti || type == FieldType::ListSingle;
}

/// Reads a child of a field in the namespace of forms.
void readPart(FormField &field, const QString &name, const QDomElement &e, FormBudget &budget)
{
    if (name == "value"_L1) {
        if (budget.take(budget.values))
            field.values << budget.value(e.text());
        budget.spent = budget.spent || (isList(field.type) && field.values.size() > FormBudget::MaxListValues);
    } else if (name == "option"_L1) {
        if (budget.take(budget.options))
            field.options << FormOption {attribute(e, u"label"_s, budget),
                                         budget.value(xml::child(e, u"value", xml::FormNs).text())};
    } else if (name == "desc"_L1 && field.description.isEmpty()) {
        field.description = budget.text(e.text(), formnames::MaxText);
    } else if (name == "required"_L1) {
        field.required = true;
    }
}

FormField readField(const QDomElement &e, FormBudget &budget)
{
    FormField field;
    field.typeName = attribute(e, u"type"_s, budget);
    field.type = formnames::fieldType(field.typeName);
    field.var = attribute(e, u"var"_s, budget);
    field.label = attribute(e, u"label"_s, budget);
    for (auto child = e.firstChildElement(); !child.isNull() && !budget.spent; child = child.nextSiblingElement()) {
        const QString ns = child.namespaceURI();
        const QString name = child.localName().isEmpty() ? child.tagName() : child.localName();
        if (ns == xml::FormNs)
            readPart(field, name, child, budget);
        else if (ns == formnames::ValidateNs && name == "validate"_L1 && !field.validation)
            field.validation = readValidation(child, budget);
        else if (ns == formnames::MediaNs && name == "media"_L1 && !field.media)
            field.media = readMedia(child, budget);
    }
    return field;
}

QList<FormField> readFields(const QDomElement &parent, FormBudget &budget)
{
    QList<FormField> fields;
    for (auto e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const QString name = e.localName().isEmpty() ? e.tagName() : e.localName();
        if (name != "field"_L1 || e.namespaceURI() != xml::FormNs)
            continue;
        if (!budget.take(budget.fields))
            break;
        fields << readField(e, budget);
    }
    return fields;
}

void readRest(DataForm &form, const QDomElement &element, FormBudget &budget)
{
    form.title = budget.text(xml::child(element, u"title", xml::FormNs).text(), formnames::MaxLabel);
    form.reported = readFields(xml::child(element, u"reported", xml::FormNs), budget);
    form.pages = formPages(element, budget);
    for (auto e = element.firstChildElement(); !e.isNull() && !budget.spent; e = e.nextSiblingElement()) {
        if (e.namespaceURI() != xml::FormNs)
            continue;
        const QString name = e.localName().isEmpty() ? e.tagName() : e.localName();
        if (name == "instructions"_L1 && budget.take(budget.parts))
            form.instructions << budget.text(e.text(), formnames::MaxText);
        else if (name == "item"_L1 && budget.take(budget.parts))
            form.items << readFields(e, budget);
    }
}

/// Keeps only the hidden fields: they say what a form is about, and go back with the answer.
DataForm onlyHidden(const DataForm &form)
{
    DataForm hidden;
    hidden.type = form.type;
    hidden.tooLarge = true;
    for (const FormField &field : form.fields) {
        if (field.type == FieldType::Hidden || field.isFormType())
            hidden.fields << formField(FieldType::Hidden, field.var, field.values);
    }
    return hidden;
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
    FormBudget budget;
    form.fields = readFields(element, budget);
    readRest(form, element, budget);
    return budget.spent ? onlyHidden(form) : form;
}

} // namespace parlour
