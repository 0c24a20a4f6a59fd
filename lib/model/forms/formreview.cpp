// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the review list of a FormModel says.

#include "model/forms/formmodel.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxWords = 300; ///< Characters of a value in the review list.

QString FormModel::inWords(const Row &row, const QStringList &values) const
{
    switch (row.kind) {
    case FieldKind::Toggle:
        return formField(FieldType::Boolean, {}, values).isTrue() ? tr("On") : tr("Off");
    case FieldKind::Choice:
    case FieldKind::Choices: {
        const QStringList known = optionValues(row);
        const QStringList labels = optionLabels(row);
        const QSet<QString> chosen(values.begin(), values.end());
        QStringList words;
        for (qsizetype i = 0; i < known.size(); ++i) { // in the order of the form, however they were chosen
            if (chosen.contains(known.at(i)))
                words << labels.at(i);
        }
        return words.isEmpty() ? tr("None") : bounded(words.join(u", "_s), MaxWords);
    }
    case FieldKind::Address:
    case FieldKind::Addresses:
    case FieldKind::LongText:
    case FieldKind::Note:
    case FieldKind::Secret:
    case FieldKind::Text:
    case FieldKind::Unknown:
        break;
    }
    const QString text = values.join(row.kind == FieldKind::Addresses ? u", "_s : u"\n"_s);
    return text.isEmpty() ? tr("Empty") : bounded(text, MaxWords);
}

QString FormModel::oldText(const Row &row) const
{
    const FormField &f = field(row);
    if (row.kind != FieldKind::Secret)
        return inWords(row, f.values);
    const FormField *flag = m_edit.form().field(m_edit.varOf(Setting::PasswordProtected));
    const bool isSet = !f.value().isEmpty() || (row.setting == Setting::Password && flag && flag->isTrue());
    return isSet ? tr("(hidden)") : tr("none");
}

QString FormModel::newText(const Row &row) const
{
    if (row.kind != FieldKind::Secret)
        return inWords(row, current(row));
    if (!isChanged(row))
        return oldText(row);
    return current(row).value(0).isEmpty() ? tr("none") : tr("set");
}

} // namespace parlour
