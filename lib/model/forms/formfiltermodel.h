// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/formmodel.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <qqmlregistration.h>

namespace parlour {

/// The rows of a FormModel that pass a search or another filter, with the same roles. With `onlyChanged` it is the
/// review list (label, oldText, newText).
class FormFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(parlour::FormModel *form READ form WRITE setForm NOTIFY formChanged FINAL)
    /// Words that must all occur in label, effect, the server's label, the field's name or an option.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(bool onlyChanged READ onlyChanged WRITE setOnlyChanged NOTIFY onlyChangedChanged FINAL)
    /// True for fields only: no titles of sections, no marks of changes. For forms that are filled in once.
    Q_PROPERTY(bool plain MEMBER m_plain NOTIFY plainChanged FINAL)
    /// Number of fields that a form of more than fifty shows at a time, in one turn of the event loop after the other;
    /// 0: all at once.
    Q_PROPERTY(int step MEMBER m_step NOTIFY stepChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The titles of the sections that have rows, in order.
    Q_PROPERTY(QStringList sections READ sections NOTIFY countChanged FINAL)

public:
    /// A role beside those of FormModel.
    enum Role {
        OpensSectionRole = FormModel::MediaSourcesRole + 1, ///< `opensSection`: bool, its section's title stands above
    };
    Q_ENUM(Role)

    explicit FormFilterModel(QObject *parent = nullptr);

    FormModel *form() const { return m_form; }
    void setForm(FormModel *form);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    bool onlyChanged() const { return m_onlyChanged; }
    void setOnlyChanged(bool only);
    int count() const { return rowCount(); }
    QStringList sections() const;

    /// With `plain`, an untouched field shows no problem.
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void formChanged();
    void searchChanged();
    void onlyChangedChanged();
    void plainChanged();
    void stepChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void startOver();
    void showMore();
    bool opensSection(const QModelIndex &index) const;
    void tellOpenings();

    FormModel *m_form = nullptr;
    QString m_search;
    bool m_onlyChanged = false;
    bool m_plain = false;
    int m_step = 0;
    int m_allowed = 0; ///< Of the form's fields, while m_more is active.
    QTimer m_more;
};

} // namespace parlour
