// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/formmodel.h"

#include "model/forms/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace parlour {

FormModel::FormModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {
        {SectionRole, "section"},
        {FieldVarRole, "fieldVar"},
        {KindRole, "kind"},
        {LabelRole, "label"},
        {EffectRole, "effect"},
        {ServerLabelRole, "serverLabel"},
        {ValueRole, "value"},
        {OptionLabelsRole, "optionLabels"},
        {OptionValuesRole, "optionValues"},
        {OpenChoiceRole, "openChoice"},
        {NumericRole, "numeric"},
        {ChangedRole, "changed"},
        {ProblemRole, "problem"},
        {ConflictRole, "conflict"},
        {OldTextRole, "oldText"},
        {NewTextRole, "newText"},
        {MediaSourcesRole, "mediaSources"},
    };
}

QStringList FormModel::warnings() const
{
    QStringList sentences;
    for (const ConfigurationWarning warning : m_edit.warnings())
        sentences << fieldtexts::sentence(warning);
    return sentences;
}

int FormModel::changedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [this](const Row &row) { return formrow::isChanged(m_edit, row); }));
}

/// Returns the values of a field of `type` that `value` stands for.
static QStringList valuesFrom(FieldType type, const QVariant &value)
{
    switch (type) {
    case FieldType::Boolean:
        return {value.toBool() ? u"1"_s : u"0"_s};
    case FieldType::ListMulti:
        return value.toStringList();
    case FieldType::JidMulti: {
        const QString lines =
            value.typeId() == QMetaType::QString ? value.toString() : value.toStringList().join(u'\n');
        QStringList addresses;
        for (const QString &line : lines.split(u'\n'))
            addresses << line.trimmed();
        addresses.removeAll(QString());
        addresses.removeDuplicates();
        return addresses;
    }
    case FieldType::TextMulti:
    case FieldType::Unknown: {
        const QString text = value.toString();
        return text.isEmpty() ? QStringList() : text.split(u'\n');
    }
    case FieldType::JidSingle:
        return {value.toString().trimmed()};
    case FieldType::Fixed:
    case FieldType::Hidden:
    case FieldType::ListSingle:
    case FieldType::TextPrivate:
    case FieldType::TextSingle:
        return {value.toString()};
    }
    Q_UNREACHABLE_RETURN({});
}

void FormModel::setValue(const QString &var, const QVariant &value)
{
    const qsizetype row = rowOf(var);
    if (m_readOnly || row < 0)
        return;
    m_edit.set(var, valuesFrom(field(m_rows.at(row)).type, value));
    if (!m_edit.isChanged(var))
        m_conflicts.remove(var);
    m_marks.remove(var);
    rowChanged(var);
    Q_EMIT editedByUser();
}

void FormModel::undo(const QString &var)
{
    if (m_readOnly || rowOf(var) < 0)
        return;
    m_edit.undo(var);
    m_conflicts.remove(var);
    m_marks.remove(var);
    rowChanged(var);
    Q_EMIT editedByUser();
}

void FormModel::undoAll()
{
    if (m_readOnly)
        return;
    m_edit.undoAll();
    m_conflicts.clear();
    m_marks.clear();
    refresh();
    Q_EMIT editedByUser();
}

void FormModel::setForm(const DataForm &form)
{
    m_conflicts.clear();
    m_marks.clear();
    take(ConfigurationEdit(form));
}

void FormModel::merge(const DataForm &newer)
{
    ConfigurationEdit merged = m_edit;
    const QStringList conflicts = merged.merge(newer);
    m_conflicts = QSet<QString>(conflicts.begin(), conflicts.end());
    take(merged);
}

void FormModel::rebase(const DataForm &readBack, const QStringList &notApplied)
{
    ConfigurationEdit rebased(readBack);
    for (const QString &var : notApplied)
        rebased.set(var, m_edit.values(var));
    m_conflicts.clear();
    m_marks.clear();
    take(rebased);
}

void FormModel::resolve(const QString &var, bool keepMine)
{
    if (!m_conflicts.remove(var))
        return;
    if (!keepMine)
        m_edit.undo(var);
    rowChanged(var);
}

void FormModel::mark(const QString &var, const QString &sentence)
{
    m_marks.insert(var, sentence);
    rowChanged(var);
}

void FormModel::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

/// Returns whether `a` and `b` have the same rows, whatever their values.
static bool isSameShape(const DataForm &a, const DataForm &b)
{
    const auto isSameField = [](FormField first, FormField second) {
        if (first.type != FieldType::Fixed) {
            first.values.clear();
            second.values.clear();
        }
        if (first.media && second.media)
            second.media = first.media; // A picture may come later than its field.
        return first == second;
    };
    return a.tooLarge == b.tooLarge
        && std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(), isSameField);
}

void FormModel::take(const ConfigurationEdit &edit)
{
    const QList<Row> rows = formrow::rows(edit);
    if (rows == m_rows && isSameShape(edit.form(), m_edit.form())) {
        m_edit = edit;
        refresh();
        return;
    }
    beginResetModel();
    m_edit = edit;
    m_rows = rows;
    endResetModel();
    Q_EMIT rowsChanged();
    refresh();
}

void FormModel::rowChanged(const QString &var)
{
    const QString flag = m_edit.varOf(Setting::PasswordProtected);
    const QString secret = m_edit.varOf(Setting::Password);
    refreshProblems();
    // Those two are judged together.
    const bool both = var == flag || (!flag.isEmpty() && var == secret);
    for (const QString &changed : both ? QStringList {flag, secret} : QStringList {var}) {
        if (const qsizetype row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    Q_EMIT edited();
}

void FormModel::refresh()
{
    refreshProblems();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT edited();
}

void FormModel::refreshProblems()
{
    m_problems.clear();
    for (const FormProblem &problem : m_edit.problems())
        m_problems.insert(problem.var, problem.problem);
}

} // namespace parlour
