// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"
#include "storage/history/historystore.h"
#include "storage/profilesettings.h"

#include <QTimer>
#include <qqmlintegration.h>

namespace parlour {

/// The stored history of conversations on this computer: retention and size. Deletes what has expired when the program
/// starts, once a day, and when the choice changes.
class KeptMessages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY daysChanged FINAL)
    Q_PROPERTY(QString size READ size NOTIFY sizeChanged FINAL)
    Q_PROPERTY(parlour::KeptMessages::Deletion deletion READ deletion NOTIFY deletionChanged FINAL)

public:
    /// Values of days() that are not a number of days.
    enum Special {
        ForEver = -1,
        UntilTheEnd = 0, ///< Messages are deleted when the program ends.
        AsUsual = -2,    ///< For one room: as for its account. For one account: as for all.
    };
    Q_ENUM(Special)

    /// Progress of deleteHistory().
    enum class Deletion {
        None,
        Running,
        Done,
        Failed, ///< Not shown any more, but still on the disk: another try follows.
    };
    Q_ENUM(Deletion)

    /// `accounts` tells the addresses of all accounts.
    KeptMessages(HistoryStore &store, ProfileSettings &settings, std::function<QStringList()> accounts,
                 Clock clock = systemTime);
    ~KeptMessages() override;

    /// Days for which messages are kept, unless an account or a room has its own choice.
    int days() const { return m_settings.keepDays(); }
    /// Sets the days; stored. Expired messages are deleted at once.
    void setDays(int days);
    /// Days for one room, or for the account where `room` is its address. Without an address nothing is set.
    Q_INVOKABLE int daysIn(const QString &account, const QString &room) const;
    Q_INVOKABLE void setDaysIn(const QString &account, const QString &room, int days);

    /// Returns which messages `days` would delete, as a sentence to read before the choice; empty: none.
    Q_INVOKABLE static QString consequence(int days);
    /// Returns `days` in words: "30 days".
    Q_INVOKABLE static QString words(int days);

    /// Bytes on disk in words: "12 MB"; empty until measure() is answered.
    QString size() const;
    Q_INVOKABLE void measure();

    /// Begins to delete expired messages, and goes on once a day.
    void start();
    /// Deletes expired messages, unless that was done within a day. Called by a timer.
    void check();

    Deletion deletion() const { return m_deletion; }
    /// Deletes the stored history of a conversation; nothing where an address is empty.
    Q_INVOKABLE void deleteHistory(const QString &account, const QString &peer);
    /// Dismisses the outcome, as the person has seen it.
    Q_INVOKABLE void dismissDeletion() { setDeletion(Deletion::None); }

Q_SIGNALS:
    void daysChanged();
    void sizeChanged();
    void deletionChanged();

private:
    void apply(bool ending = false);
    void applyTo(const QString &account, bool ending);
    void remove(history::Doomed meant, int days, bool ending);
    void setDeletion(Deletion deletion);

    HistoryStore &m_store;
    ProfileSettings &m_settings;
    const std::function<QStringList()> m_accounts;
    const Clock m_clock;
    std::optional<qint64> m_size;
    Deletion m_deletion = Deletion::None;
    QDateTime m_applied; ///< Time of the last deletion of expired messages.
    QTimer m_wait;
};

} // namespace parlour
