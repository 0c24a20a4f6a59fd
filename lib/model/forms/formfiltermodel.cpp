// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/formfiltermodel.h"

using namespace Qt::StringLiterals;

namespace parlour {

FormFilterModel::FormFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FormFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FormFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FormFilterModel::countChanged);
    // Once everybody knows of the rows.
    connect(this, &FormFilterModel::countChanged, this, &FormFilterModel::tellOpenings, Qt::QueuedConnection);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &FormFilterModel::showMore);
}

/// Creating the controls of a field takes a while: those of a long form would hold up everything else.
void FormFilterModel::startOver()
{
    constexpr int Few = 50;
    m_allowed = m_step;
    if (m_step > 0 && m_form && m_form->count() > Few)
        m_more.start();
    else
        m_more.stop();
}

void FormFilterModel::showMore()
{
    m_allowed += m_step;
    if (m_allowed >= m_form->count())
        m_more.stop();
    invalidateRowsFilter();
}

void FormFilterModel::setForm(FormModel *form)
{
    if (m_form == form)
        return;
    if (m_form)
        disconnect(m_form, &FormModel::modelReset, this, &FormFilterModel::startOver);
    m_form = form;
    if (form) // Before the rows are taken over.
        connect(form, &FormModel::modelReset, this, &FormFilterModel::startOver);
    startOver();
    setSourceModel(form);
    Q_EMIT formChanged();
}

void FormFilterModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    startOver();
    invalidateFilter();
    Q_EMIT searchChanged();
}

void FormFilterModel::setOnlyChanged(bool only)
{
    if (m_onlyChanged == only)
        return;
    m_onlyChanged = only;
    invalidateFilter();
    Q_EMIT onlyChangedChanged();
}

bool FormFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_more.isActive() && sourceRow >= m_allowed)
        return false;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_onlyChanged && !index.data(FormModel::ChangedRole).toBool())
        return false;
    if (m_search.isEmpty())
        return true;
    QStringList texts = index.data(FormModel::OptionLabelsRole).toStringList();
    for (const int role : {FormModel::LabelRole, FormModel::EffectRole, FormModel::ServerLabelRole,
                           FormModel::FieldVarRole, FormModel::SectionRole})
        texts << index.data(role).toString();
    const QString text = texts.join(u'\n');
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    const auto isFound = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    return std::all_of(words.begin(), words.end(), isFound);
}

QStringList FormFilterModel::sections() const
{
    QStringList titles;
    for (int row = 0; row < rowCount(); ++row) {
        const QString title = index(row, 0).data(FormModel::SectionRole).toString();
        if (titles.isEmpty() || titles.constLast() != title)
            titles << title;
    }
    return titles;
}

/// Returns whether the row is the first one of its section that is shown.
bool FormFilterModel::opensSection(const QModelIndex &index) const
{
    const auto section = [](const QModelIndex &row) { return row.data(FormModel::SectionRole); };
    return !m_plain && (index.row() == 0 || section(index.siblingAtRow(index.row() - 1)) != section(index));
}

void FormFilterModel::tellOpenings()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {OpensSectionRole});
}

QHash<int, QByteArray> FormFilterModel::roleNames() const
{
    auto names = QSortFilterProxyModel::roleNames();
    names.insert(OpensSectionRole, "opensSection");
    return names;
}

QVariant FormFilterModel::data(const QModelIndex &index, int role) const
{
    if (role == OpensSectionRole)
        return opensSection(index);
    if (m_plain && role == FormModel::ProblemRole
        && !QSortFilterProxyModel::data(index, FormModel::ChangedRole).toBool())
        return QString();
    return QSortFilterProxyModel::data(index, role);
}

} // namespace parlour
