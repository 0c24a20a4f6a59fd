// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprow.h"
#include "model/pacing/clock.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

/// What would be done, and what has become of it: those who would be banned, then the messages.
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
        TextRole,                ///< string: the beginning of what was said, or that the person is to be banned
        TimeRole,                ///< string
        PersonRole,              ///< bool: it is about somebody, not about a message
        ChosenRole,              ///< bool
        ChoosableRole,           ///< bool: something can be done
        OutcomeRole,             ///< string: what has become of it, or stands in the way; may be empty
        FailedRole,              ///< bool: it did not work
        AccessibleNameRole,      ///< string: "NICK in ROOM, TEXT, TIME", and the outcome
    };

    explicit CleanupRows(Clock clock);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    /// How many are to be worked on.
    int chosen() const { return chosen(true) + chosen(false); }
    /// The same of people, or of messages.
    int chosen(bool people) const;
    bool areAllChosen() const;
    /// How many are about people.
    int people() const { return m_people; }
    /// How many have this outcome.
    int with(CleanupOutcome::State state) const;
    const QList<CleanupRow> &all() const { return m_rows; }

    void clear();
    /// Adds messages behind the others, or people in front of them.
    void append(const QList<CleanupRow> &messages);
    void setPeople(const QList<CleanupRow> &people);
    void setOutcome(int row, const CleanupOutcome &outcome);
    /// What is chosen stays so from now on.
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
    int m_people = 0; ///< How many of them are about people.
    bool m_fixed = false;
};

} // namespace parlour
