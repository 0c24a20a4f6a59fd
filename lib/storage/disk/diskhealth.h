// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/disktrouble.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <chrono>

namespace parlour {

/// Health of the disk for one kind of our data, and the time to try again.
///
/// Writers report each outcome; listeners hear of changes only: of a trouble once, and again only after it had worked
/// in between.
class DiskHealth : public QObject
{
    Q_OBJECT

public:
    explicit DiskHealth(QObject *parent = nullptr);

    DiskTrouble trouble() const { return m_trouble; }
    /// The files that were damaged and set aside in this run, with their folders, oldest first.
    const QStringList &setAside() const { return m_setAside; }

    void report(DiskTrouble trouble);
    void reportSetAside(const QString &file);
    /// Emits retryDue() at once if there is a trouble: the person has made room, say.
    void retryNow();

Q_SIGNALS:
    void changed();
    /// Time to try again: after a second, then after twice the wait, at most each minute.
    void retryDue();

private:
    DiskTrouble m_trouble = DiskTrouble::None;
    QStringList m_setAside;
    QTimer m_retry;
    int m_failures = 0; ///< In a row.
};

} // namespace parlour
