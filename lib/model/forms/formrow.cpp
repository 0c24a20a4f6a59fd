// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/formrow.h"

#include "model/forms/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace parlour::formrow {

const FormField &field(const ConfigurationEdit &edit, const Row &row)
{
    return edit.form().fields.at(row.field);
}

static Kind kindOf(const FormField &field)
{
    if (isSecret(field) && field.type != FieldType::Fixed)
        return Kind::Secret;
    switch (field.type) {
    case FieldType::Boolean:
        return Kind::Toggle;
    case FieldType::Fixed:
        return Kind::Note;
    case FieldType::JidMulti:
        return Kind::Addresses;
    case FieldType::JidSingle:
        return Kind::Address;
    case FieldType::ListMulti:
        return Kind::Choices;
    case FieldType::ListSingle:
        return Kind::Choice;
    case FieldType::TextMulti:
        return Kind::LongText;
    case FieldType::TextPrivate:
        return Kind::Secret;
    case FieldType::Hidden:
    case FieldType::TextSingle:
        return Kind::Text;
    case FieldType::Unknown:
        return Kind::Unknown;
    }
    Q_UNREACHABLE_RETURN(Kind::Unknown);
}

QList<Row> rows(const ConfigurationEdit &edit)
{
    QList<Row> rows;
    const QList<FormField> &fields = edit.form().fields;
    // A form of another kind must not get our words by mistake.
    const QString type = edit.form().formType();
    const bool isConfiguration = type.isEmpty() || type == "http://jabber.org/protocol/muc#roomconfig"_L1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (edit.isVisible(i)) {
            const Kind kind = kindOf(fields.at(i));
            const bool isOther = kind == Kind::Note || !isConfiguration;
            rows << Row {i, isOther ? Setting::Other : settingOf(fields.at(i).var), kind};
        }
    }
    const auto order = [](const Row &row) {
        return sectionOf(row.setting) == SettingsSection::More ? Setting::Other : row.setting;
    };
    std::stable_sort(rows.begin(), rows.end(), [order](const Row &a, const Row &b) { return order(a) < order(b); });
    return rows;
}

QString label(const ConfigurationEdit &edit, const Row &row)
{
    const FormField &f = field(edit, row);
    if (const QString ours = fieldtexts::label(row.setting); !ours.isEmpty())
        return ours;
    return f.label.isEmpty() ? f.var : f.label;
}

QString effect(const ConfigurationEdit &edit, const Row &row)
{
    const QString ours = fieldtexts::effect(row.setting);
    return ours.isEmpty() ? field(edit, row).description : ours;
}

bool isChanged(const ConfigurationEdit &edit, const Row &row)
{
    return edit.isChanged(field(edit, row).var);
}

QStringList current(const ConfigurationEdit &edit, const Row &row)
{
    return row.kind == Kind::Note ? field(edit, row).values : edit.values(field(edit, row).var);
}

QVariant value(const ConfigurationEdit &edit, const Row &row)
{
    const QStringList values = current(edit, row);
    switch (row.kind) {
    case Kind::Toggle:
        return formField(FieldType::Boolean, {}, values).isTrue();
    case Kind::Choices:
    case Kind::Addresses:
        return values;
    case Kind::Choice:
    case Kind::Address:
        return values.value(0);
    case Kind::LongText:
    case Kind::Note:
    case Kind::Secret:
    case Kind::Text:
    case Kind::Unknown:
        return values.join(u'\n');
    }
    Q_UNREACHABLE_RETURN({});
}

bool isOpen(const ConfigurationEdit &edit, const Row &row)
{
    const FormField &f = field(edit, row);
    return row.kind == Kind::Choice && f.validation && f.validation->method == FormValidation::Method::Open;
}

QStringList optionValues(const ConfigurationEdit &edit, const Row &row)
{
    QStringList values;
    for (const FormOption &option : field(edit, row).options)
        values << option.value;
    if (row.kind != Kind::Choice && row.kind != Kind::Choices)
        return values;
    // A current value need not be offered: ejabberd takes any number of people, but offers seven. One that is being typed
    // is no option.
    QSet<QString> known(values.begin(), values.end());
    for (const QString &value : field(edit, row).values + (isOpen(edit, row) ? QStringList() : current(edit, row))) {
        if (value.isEmpty() || known.contains(value))
            continue;
        known.insert(value);
        values << value;
    }
    return values;
}

QStringList optionLabels(const ConfigurationEdit &edit, const Row &row)
{
    QHash<QString, QString> servers;
    for (const FormOption &option : field(edit, row).options)
        servers.insert(option.value, option.label);
    QStringList labels;
    for (const QString &value : optionValues(edit, row)) {
        const QString ours = fieldtexts::option(row.setting, value);
        const QString server = servers.value(value);
        labels << (!ours.isEmpty() ? ours : server.isEmpty() ? value : server);
    }
    return labels;
}

QStringList mediaSources(const ConfigurationEdit &edit, const Row &row)
{
    QStringList uris;
    if (field(edit, row).media) {
        for (const FormMediaSource &source : field(edit, row).media->sources)
            uris << source.uri;
    }
    return uris;
}

} // namespace parlour::formrow
