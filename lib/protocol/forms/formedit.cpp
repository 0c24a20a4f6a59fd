// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formedit.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parlour {

static bool isOn(const QStringList &values)
{
    return formField(FieldType::Boolean, {}, values).isTrue();
}

static QStringList withoutEmpty(QStringList values)
{
    values.removeAll(QString());
    return values;
}

/// Returns whether the values of a field are a set: their order, and empty ones, mean nothing.
static constexpr bool isSet(FieldType type)
{
    return type == FieldType::JidMulti || type == FieldType::ListMulti;
}

bool sameValues(FieldType type, const QStringList &a, const QStringList &b)
{
    if (type == FieldType::Boolean) {
        const auto isPlain = [](const QStringList &v) {
            return v.isEmpty() || v == QStringList {QString()} || v == QStringList {u"0"_s} || v == QStringList {u"1"_s}
            || v == QStringList {u"true"_s} || v == QStringList {u"false"_s};
        };
        return a == b || (isPlain(a) && isPlain(b) && isOn(a) == isOn(b));
    }
    if (isSet(type)) {
        const QStringList first = withoutEmpty(a);
        const QStringList second = withoutEmpty(b);
        return QSet<QString>(first.begin(), first.end()) == QSet<QString>(second.begin(), second.end());
    }
    return a.join(u'\n') == b.join(u'\n'); // No value is as good as an empty one, and lines are lines.
}

static bool canBeSet(const FormField &field)
{
    return !field.var.isEmpty() && !field.isFormType() && field.type != FieldType::Fixed
        && field.type != FieldType::Hidden;
}

FormEdit::FormEdit(const DataForm &original)
    : m_original(original)
{
}

QStringList FormEdit::values(const QString &var) const
{
    if (const auto found = m_edits.constFind(var); found != m_edits.cend())
        return *found;
    const FormField *field = m_original.field(var);
    return field ? field->values : QStringList();
}

bool FormEdit::set(const QString &var, const QStringList &values)
{
    const FormField *field = m_original.field(var);
    if (!field || !canBeSet(*field))
        return false;
    if (sameValues(field->type, field->values, values))
        m_edits.remove(var);
    else
        m_edits.insert(var, values);
    return true;
}

QStringList FormEdit::changedVars() const
{
    QStringList vars;
    for (const FormField &field : m_original.fields) {
        if (isChanged(field.var) && !vars.contains(field.var))
            vars << field.var;
    }
    return vars;
}

QList<FormProblem> FormEdit::problems() const
{
    QList<FormProblem> problems;
    QSet<QString> seen;
    PatternBudget budget;
    for (const FormField &field : m_original.fields) {
        if (!canBeSet(field) || seen.contains(field.var))
            continue;
        seen << field.var;
        const bool isMissing =
            field.required && field.type != FieldType::Boolean && withoutEmpty(field.values).isEmpty();
        if (!isChanged(field.var) && !isMissing)
            continue;
        if (const auto problem = fieldProblem(field, values(field.var), budget))
            problems << FormProblem {field.var, *problem};
    }
    return problems;
}

static QStringList valuesToSend(const FormField &field, const QStringList &values)
{
    if (field.type == FieldType::Boolean)
        return {isOn(values) ? u"1"_s : u"0"_s};
    if (isSet(field.type))
        return withoutEmpty(values);
    return values.isEmpty() ? QStringList {QString()} : values;
}

static FormField fieldToSend(const FormField &field, const QStringList &values)
{
    FormField sent;
    sent.type = field.type;
    sent.typeName = field.typeName;
    sent.var = field.var;
    sent.values = valuesToSend(field, values);
    return sent;
}

DataForm FormEdit::submission(Extent extent) const
{
    DataForm form;
    form.type = DataForm::Type::Submit;
    if (const QString formType = m_original.formType(); !formType.isEmpty())
        form.fields << formField(FieldType::Hidden, u"FORM_TYPE"_s, {formType});
    const auto isFirst = [this](const FormField &field) { return m_original.field(field.var) == &field; };
    for (const FormField &field : m_original.fields) {
        if (field.type == FieldType::Hidden && !field.var.isEmpty() && !field.isFormType() && isFirst(field))
            form.fields << formField(FieldType::Hidden, field.var, field.values);
    }
    for (const FormField &field : m_original.fields) {
        if (!canBeSet(field) || !isFirst(field))
            continue;
        const bool isKeptSecret = field.type == FieldType::TextPrivate && field.value().isEmpty();
        if (isChanged(field.var) || (extent == Extent::Whole && !isKeptSecret))
            form.fields << fieldToSend(field, values(field.var));
    }
    return form;
}

QStringList FormEdit::merge(const DataForm &newer)
{
    const DataForm base = std::exchange(m_original, newer);
    const auto mine = std::exchange(m_edits, {});
    QStringList conflicts;
    for (auto edit = mine.cbegin(); edit != mine.cend(); ++edit) {
        const FormField *theirs = m_original.field(edit.key());
        set(edit.key(), edit.value());
        const QStringList before = base.field(edit.key())->values;
        if (isChanged(edit.key()) && !sameValues(theirs->type, before, theirs->values))
            conflicts << edit.key();
    }
    return conflicts;
}

} // namespace parlour
