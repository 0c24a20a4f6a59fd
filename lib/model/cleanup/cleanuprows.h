// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprow.h"
#include "model/pacing/clock.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

/// The actions to be done, and their outcome: people to be banned, then messages.
class CleanupRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Cleanup")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool allChosen READ areAllChosen NOTIFY chosenChanged FINAL)

public:
    enum Role {
        NickRole = Qt::UserRole, ///< string
        PlaceRole,               ///< string: the room's name
        TextRole,                ///< string: the beginning of the message, or that the person is to be banned
        TimeRole,                ///< string
        PersonRole,              ///< bool: a row of a person, not of a message
        ChosenRole,              ///< bool
        ChoosableRole,           ///< bool: an action is possible
        OutcomeRole,             ///< string: outcome or obstacle; may be empty
        FailedRole,              ///< bool: it has failed
        AccessibleNameRole,      ///< string: "NICK in ROOM, TEXT, TIME", and the outcome
    };

    explicit CleanupRows(Clock clock);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    /// Number of rows to be worked on.
    int chosen() const { return chosen(true) + chosen(false); }
    /// Number of these that are people, or messages.
    int chosen(bool people) const;
    bool areAllChosen() const;
    /// Number of rows of people.
    int people() const { return m_people; }
    /// Number of rows with this outcome.
    int with(CleanupOutcome::State state) const;
    const QList<CleanupRow> &all() const { return m_rows; }

    void clear();
    /// Adds messages behind the others.
    void append(const QList<CleanupRow> &messages);
    void setPeople(const QList<CleanupRow> &people);
    void setOutcome(int row, const CleanupOutcome &outcome);
    /// Sets whether the choice of rows stays as it is.
    void setFixed(bool fixed) { m_fixed = fixed; }
    bool isFixed() const { return m_fixed; }
    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void chooseAll(bool chosen);

Q_SIGNALS:
    void countChanged();
    void chosenChanged();

private:
    bool isChoosable(const CleanupRow &row) const { return !m_fixed && row.obstacle.isEmpty(); }
    QString accessibleName(const CleanupRow &row) const;

    const Clock m_clock;
    QList<CleanupRow> m_rows;
    int m_people = 0; ///< Number of rows of people.
    bool m_fixed = false;
};

} // namespace parlour
