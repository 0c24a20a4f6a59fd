// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of a form's review list.

#include "model/forms/formmodel.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::formrow {

static constexpr qsizetype MaxWords = 300; ///< Characters of a value in the review list.

static QString inWords(const ConfigurationEdit &edit, const Row &row, const QStringList &values)
{
    switch (row.kind) {
    case Kind::Toggle:
        return formField(FieldType::Boolean, {}, values).isTrue() ? FormModel::tr("On") : FormModel::tr("Off");
    case Kind::Choice:
    case Kind::Choices: {
        const QStringList known = optionValues(edit, row);
        const QStringList labels = optionLabels(edit, row);
        const QSet<QString> chosen(values.begin(), values.end());
        QStringList words;
        for (qsizetype i = 0; i < known.size(); ++i) { // in the order of the form, however they were chosen
            if (chosen.contains(known.at(i)))
                words << labels.at(i);
        }
        for (const QString &value : values) {
            if (!value.isEmpty() && !known.contains(value))
                words << value;
        }
        return words.isEmpty() ? FormModel::tr("None") : bounded(words.join(u", "_s), MaxWords);
    }
    case Kind::Address:
    case Kind::Addresses:
    case Kind::LongText:
    case Kind::Note:
    case Kind::Secret:
    case Kind::Text:
    case Kind::Unknown:
        break;
    }
    const QString text = values.join(row.kind == Kind::Addresses ? u", "_s : u"\n"_s);
    return text.isEmpty() ? FormModel::tr("Empty") : bounded(text, MaxWords);
}

QString oldText(const ConfigurationEdit &edit, const Row &row)
{
    const FormField &f = field(edit, row);
    if (row.kind != Kind::Secret)
        return inWords(edit, row, f.values);
    const FormField *flag = edit.form().field(edit.varOf(Setting::PasswordProtected));
    const bool isSet = !f.value().isEmpty() || (row.setting == Setting::Password && flag && flag->isTrue());
    return isSet ? FormModel::tr("(hidden)") : FormModel::tr("none");
}

QString newText(const ConfigurationEdit &edit, const Row &row)
{
    if (row.kind != Kind::Secret)
        return inWords(edit, row, current(edit, row));
    if (!isChanged(edit, row))
        return oldText(edit, row);
    return current(edit, row).value(0).isEmpty() ? FormModel::tr("none") : FormModel::tr("set");
}

} // namespace parlour::formrow
