// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roles of a FormModel.

#include "model/forms/fieldtexts.h"
#include "model/forms/formmodel.h"

using namespace Qt::StringLiterals;

namespace parlour {

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

QString FormModel::labelOf(const QString &var) const
{
    if (const qsizetype row = rowOf(var); row >= 0)
        return formrow::label(m_edit, m_rows.at(row));
    const QString ours = fieldtexts::label(settingOf(var));
    return ours.isEmpty() ? var : ours;
}

QString FormModel::problem(const Row &row) const
{
    const QString &var = field(row).var;
    if (const auto found = m_problems.constFind(var); found != m_problems.cend())
        return fieldtexts::sentence(*found);
    return m_marks.value(var);
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
        return formrow::label(m_edit, row);
    case EffectRole:
        return formrow::effect(m_edit, row);
    case ServerLabelRole:
        return f.label == formrow::label(m_edit, row) ? QString() : f.label;
    case ValueRole:
        return formrow::value(m_edit, row);
    case OptionLabelsRole:
        return formrow::optionLabels(m_edit, row);
    case OptionValuesRole:
        return formrow::optionValues(m_edit, row);
    case OpenChoiceRole:
        return formrow::isOpen(m_edit, row);
    case NumericRole:
        return wantsInteger(f);
    case ChangedRole:
        return formrow::isChanged(m_edit, row);
    case ProblemRole:
        return problem(row);
    case ConflictRole:
        return m_conflicts.contains(f.var);
    case OldTextRole:
        return formrow::oldText(m_edit, row);
    case NewTextRole:
        return formrow::newText(m_edit, row);
    case MediaSourcesRole:
        return formrow::mediaSources(m_edit, row);
    }
    return {};
}

} // namespace parlour
