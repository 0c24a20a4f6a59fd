// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/dataform.h"

#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour {

bool FormField::isTrue() const
{
    return value() == u"1"_s || value() == u"true"_s;
}

FormField formField(FieldType type, const QString &var, const QStringList &values)
{
    FormField field;
    field.type = type;
    field.typeName = formnames::fieldTypeName(type);
    field.var = var;
    field.values = values;
    return field;
}

const FormField *DataForm::field(QStringView var) const
{
    for (const FormField &field : fields) {
        if (field.var == var)
            return &field;
    }
    return nullptr;
}

QString DataForm::formType() const
{
    const FormField *found = field(u"FORM_TYPE");
    return found ? found->value() : QString();
}

static void setIfAny(QDomElement element, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        element.setAttribute(name, value);
}

static void appendValidation(QDomElement field, const FormValidation &validation)
{
    QDomElement e = xml::append(field, u"validate"_s, formnames::ValidateNs);
    setIfAny(e, u"datatype"_s, validation.datatype);
    switch (validation.method) {
    case FormValidation::Method::Basic:
        xml::append(e, u"basic"_s);
        break;
    case FormValidation::Method::Open:
        xml::append(e, u"open"_s);
        break;
    case FormValidation::Method::Range: {
        QDomElement range = xml::append(e, u"range"_s);
        setIfAny(range, u"min"_s, validation.min);
        setIfAny(range, u"max"_s, validation.max);
        break;
    }
    case FormValidation::Method::Regex:
        xml::appendText(e, u"regex"_s, validation.regex);
        break;
    }
    if (!validation.listMin && !validation.listMax)
        return;
    QDomElement range = xml::append(e, u"list-range"_s);
    if (validation.listMin)
        range.setAttribute(u"min"_s, QString::number(*validation.listMin));
    if (validation.listMax)
        range.setAttribute(u"max"_s, QString::number(*validation.listMax));
}

static void appendMedia(QDomElement field, const FormMedia &media)
{
    QDomElement e = xml::append(field, u"media"_s, formnames::MediaNs);
    if (media.height > 0)
        e.setAttribute(u"height"_s, QString::number(media.height));
    if (media.width > 0)
        e.setAttribute(u"width"_s, QString::number(media.width));
    for (const FormMediaSource &source : media.sources)
        setIfAny(xml::appendText(e, u"uri"_s, source.uri), u"type"_s, source.type);
}

static void appendField(QDomElement parent, const FormField &field)
{
    QDomElement e = xml::append(parent, u"field"_s);
    setIfAny(e, u"var"_s, field.var);
    setIfAny(e, u"type"_s, field.typeName);
    setIfAny(e, u"label"_s, field.label);
    if (!field.description.isEmpty())
        xml::appendText(e, u"desc"_s, field.description);
    if (field.required)
        xml::append(e, u"required"_s);
    for (const QString &value : field.values)
        xml::appendText(e, u"value"_s, value);
    for (const FormOption &option : field.options) {
        QDomElement o = xml::append(e, u"option"_s);
        setIfAny(o, u"label"_s, option.label);
        xml::appendText(o, u"value"_s, option.value);
    }
    if (field.validation)
        appendValidation(e, *field.validation);
    if (field.media)
        appendMedia(e, *field.media);
}

QDomElement toElement(const DataForm &form)
{
    QDomElement x = xml::element(u"x"_s, xml::FormNs);
    x.setAttribute(u"type"_s, formnames::formTypeName(form.type));
    if (!form.title.isEmpty())
        xml::appendText(x, u"title"_s, form.title);
    for (const QString &line : form.instructions)
        xml::appendText(x, u"instructions"_s, line);
    appendPages(x, form.pages);
    if (!form.reported.isEmpty()) {
        const QDomElement reported = xml::append(x, u"reported"_s);
        for (const FormField &field : form.reported)
            appendField(reported, field);
    }
    for (const QList<FormField> &item : form.items) {
        const QDomElement e = xml::append(x, u"item"_s);
        for (const FormField &field : item)
            appendField(e, field);
    }
    for (const FormField &field : form.fields)
        appendField(x, field);
    return x;
}

void appendForm(QDomElement parent, const DataForm &form)
{
    parent.appendChild(parent.ownerDocument().importNode(toElement(form), true));
}

void appendSubmission(const QDomElement &parent, const QString &formType, const FieldValues &values)
{
    auto form = xml::append(parent, u"x"_s, xml::FormNs);
    form.setAttribute(u"type"_s, u"submit"_s);
    const auto append = [&form](const QString &name, const QStringList &all) {
        auto field = xml::append(form, u"field"_s);
        field.setAttribute(u"var"_s, name);
        for (const QString &value : all)
            xml::appendText(field, u"value"_s, value);
        return field;
    };
    append(u"FORM_TYPE"_s, {formType}).setAttribute(u"type"_s, u"hidden"_s);
    for (const auto &[name, all] : values)
        append(name, all);
}

} // namespace parlour
