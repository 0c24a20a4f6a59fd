// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rows of a FormModel say.

#include "model/forms/fieldtexts.h"
#include "model/forms/formmodel.h"

using namespace Qt::StringLiterals;

namespace parlour {

FormModel::FieldKind FormModel::kindOf(const FormField &field)
{
    if (isSecret(field) && field.type != FieldType::Fixed)
        return FieldKind::Secret;
    switch (field.type) {
    case FieldType::Boolean:
        return FieldKind::Toggle;
    case FieldType::Fixed:
        return FieldKind::Note;
    case FieldType::JidMulti:
        return FieldKind::Addresses;
    case FieldType::JidSingle:
        return FieldKind::Address;
    case FieldType::ListMulti:
        return FieldKind::Choices;
    case FieldType::ListSingle:
        return FieldKind::Choice;
    case FieldType::TextMulti:
        return FieldKind::LongText;
    case FieldType::TextPrivate:
        return FieldKind::Secret;
    case FieldType::Hidden:
    case FieldType::TextSingle:
        return FieldKind::Text;
    case FieldType::Unknown:
        return FieldKind::Unknown;
    }
    Q_UNREACHABLE_RETURN(FieldKind::Unknown);
}

QList<FormModel::Row> FormModel::rowsOf(const ConfigurationEdit &edit) const
{
    QList<Row> rows;
    const QList<FormField> &fields = edit.form().fields;
    // A form about something else is not put into our words for edit.
    const QString type = edit.form().formType();
    const bool isConfiguration = type.isEmpty() || type == "http://jabber.org/protocol/muc#roomconfig"_L1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (edit.isVisible(i)) {
            const FieldKind kind = kindOf(fields.at(i));
            const bool isOther = kind == FieldKind::Note || !isConfiguration;
            rows << Row {i, isOther ? Setting::Other : settingOf(fields.at(i).var), kind};
        }
    }
    const auto order = [](const Row &row) {
        return sectionOf(row.setting) == SettingsSection::More ? Setting::Other : row.setting;
    };
    std::stable_sort(rows.begin(), rows.end(), [order](const Row &a, const Row &b) { return order(a) < order(b); });
    return rows;
}

qsizetype FormModel::rowOf(const QString &var) const
{
    if (var.isEmpty())
        return -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (field(m_rows.at(i)).var == var)
            return i;
    }
    return -1;
}

QString FormModel::label(const Row &row) const
{
    const FormField &f = field(row);
    if (const QString ours = fieldtexts::label(row.setting); !ours.isEmpty())
        return ours;
    return f.label.isEmpty() ? f.var : f.label;
}

QString FormModel::labelOf(const QString &var) const
{
    if (const qsizetype row = rowOf(var); row >= 0)
        return label(m_rows.at(row));
    const QString ours = fieldtexts::label(settingOf(var));
    return ours.isEmpty() ? var : ours;
}

QString FormModel::effect(const Row &row) const
{
    const QString ours = fieldtexts::effect(row.setting);
    return ours.isEmpty() ? field(row).description : ours;
}

bool FormModel::isChanged(const Row &row) const
{
    return m_edit.isChanged(field(row).var);
}

QStringList FormModel::current(const Row &row) const
{
    return row.kind == FieldKind::Note ? field(row).values : m_edit.values(field(row).var);
}

QVariant FormModel::value(const Row &row) const
{
    const QStringList values = current(row);
    switch (row.kind) {
    case FieldKind::Toggle:
        return formField(FieldType::Boolean, {}, values).isTrue();
    case FieldKind::Choices:
    case FieldKind::Addresses:
        return values;
    case FieldKind::Choice:
    case FieldKind::Address:
        return values.value(0);
    case FieldKind::LongText:
    case FieldKind::Note:
    case FieldKind::Secret:
    case FieldKind::Text:
    case FieldKind::Unknown:
        return values.join(u'\n');
    }
    Q_UNREACHABLE_RETURN({});
}

QString FormModel::problem(const Row &row) const
{
    const QString &var = field(row).var;
    if (const auto found = m_problems.constFind(var); found != m_problems.cend())
        return fieldtexts::sentence(*found);
    return m_marks.value(var);
}

QStringList FormModel::optionValues(const Row &row) const
{
    QStringList values;
    for (const FormOption &option : field(row).options)
        values << option.value;
    if (row.kind != FieldKind::Choice && row.kind != FieldKind::Choices)
        return values;
    // What is set need not be offered: ejabberd takes any number of people, but offers seven.
    QSet<QString> known(values.begin(), values.end());
    for (const QString &value : field(row).values + current(row)) {
        if (value.isEmpty() || known.contains(value))
            continue;
        known.insert(value);
        values << value;
    }
    return values;
}

QStringList FormModel::optionLabels(const Row &row) const
{
    QHash<QString, QString> servers;
    for (const FormOption &option : field(row).options)
        servers.insert(option.value, option.label);
    QStringList labels;
    for (const QString &value : optionValues(row)) {
        const QString ours = fieldtexts::option(row.setting, value);
        const QString server = servers.value(value);
        labels << (!ours.isEmpty() ? ours : server.isEmpty() ? value : server);
    }
    return labels;
}

QStringList FormModel::mediaSources(const Row &row) const
{
    QStringList uris;
    if (field(row).media) {
        for (const FormMediaSource &source : field(row).media->sources)
            uris << source.uri;
    }
    return uris;
}

// A table. NOLINTNEXTLINE(readability-function-size)
QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const FormField &f = field(row);
    switch (role) {
    case SectionRole:
        return fieldtexts::title(sectionOf(row.setting));
    case FieldVarRole:
        return f.var;
    case KindRole:
        return int(row.kind);
    case Qt::DisplayRole:
    case LabelRole:
        return label(row);
    case EffectRole:
        return effect(row);
    case ServerLabelRole:
        return f.label == label(row) ? QString() : f.label;
    case ValueRole:
        return value(row);
    case OptionLabelsRole:
        return optionLabels(row);
    case OptionValuesRole:
        return optionValues(row);
    case OpenChoiceRole:
        return row.kind == FieldKind::Choice && f.validation && f.validation->method == FormValidation::Method::Open;
    case NumericRole:
        return wantsInteger(f);
    case MandatoryRole:
        return f.required;
    case ChangedRole:
        return isChanged(row);
    case ProblemRole:
        return problem(row);
    case ConflictRole:
        return m_conflicts.contains(f.var);
    case OldTextRole:
        return oldText(row);
    case NewTextRole:
        return newText(row);
    case MediaSourcesRole:
        return mediaSources(row);
    }
    return {};
}

} // namespace parlour
