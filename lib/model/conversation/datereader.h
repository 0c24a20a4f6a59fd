// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"

#include <QDate>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// Reads dates that people type.
class DateReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit DateReader(QObject *parent = nullptr)
        : DateReader(systemTime, parent)
    {
    }
    explicit DateReader(Clock clock, QObject *parent = nullptr);

    /// Returns the day that `text` names, as the locale writes dates, short or long, or as 2026-11-28; invalid if it is
    /// none.
    Q_INVOKABLE QDate day(const QString &text) const;
    /// Returns `day` as the locale writes it, with all digits of the year.
    Q_INVOKABLE QString text(QDate day) const;
    /// Returns the day in words.
    Q_INVOKABLE QString words(QDate day) const;
    /// Returns the day `days` after that of `text`, or today, but never a day to come.
    Q_INVOKABLE QString stepped(const QString &text, int days) const;
    Q_INVOKABLE QString today() const;

private:
    const Clock m_clock;
};

} // namespace parlour
