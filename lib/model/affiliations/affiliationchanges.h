// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/admin.h"

#include <QAbstractListModel>
#include <functional>
#include <qqmlintegration.h>

namespace parlour {

class Stream;

/// A wanted change of somebody's affiliation.
struct AffiliationChange
{
    QString address; ///< Bare, or a domain.
    muc::Affiliation before = muc::Affiliation::None;
    muc::Affiliation after = muc::Affiliation::None;
    QString reason;
    QString nick;        ///< To be reserved for them, or empty.
    bool invite = false; ///< To be invited afterwards.
};

/// The results of changes to a room's affiliations: a row for each person, because each is asked for by an IQ of its own.
class AffiliationChanges : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Affiliations")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int underWay READ underWay NOTIFY progressed FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY progressed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY progressed FINAL)

public:
    enum class Progress {
        Waiting,
        Asked,
        Done,
        Failed,
    };
    Q_ENUM(Progress)

    enum Role {
        AddressRole = Qt::UserRole, ///< string
        ShownAddressRole,           ///< string: the address as people should see it
        TextRole,                   ///< string: their new affiliation, wanted or reached: "Member"
        ProblemRole,                ///< string: reason of the failure, or a remark; may be empty
        ProgressRole,               ///< Progress
        AccessibleNameRole,         ///< string: "ADDRESS, TEXT, done", with the problem in place of "done"
    };

    AffiliationChanges(Stream &stream, const Jid &room, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    int underWay() const { return with(Progress::Waiting) + with(Progress::Asked); }
    int failed() const { return with(Progress::Failed); }
    /// "2 done, 1 failed".
    QString summary() const;

    /// Asks the room for `changes`; earlier results are no longer shown.
    void add(const QList<AffiliationChange> &changes);
    Q_INVOKABLE void retry(int row);
    Q_INVOKABLE void retryAll();
    /// Forgets the results; changes under way stay.
    Q_INVOKABLE void dismiss();
    /// Forgets everything, including results still to come.
    void clear();
    /// Adds a remark to a change that was done.
    void remark(const QString &address, const QString &text);

Q_SIGNALS:
    void countChanged();
    void progressed();
    /// The room has made the change.
    void done(const parlour::AffiliationChange &change);

private:
    struct Row
    {
        AffiliationChange change;
        Progress progress = Progress::Waiting;
        QString problem;
        int id = 0;
    };

    int with(Progress progress) const;
    QString resultOf(const Row &row) const;
    void removeMatching(const std::function<bool(const Row &)> &unwanted);
    void askNext();
    void ask(Row &row);
    void settle(int id, Progress progress, const QString &problem);

    Stream &m_stream;
    const Jid m_room;
    QList<Row> m_rows;
    int m_lastId = 0;
};

} // namespace parlour
