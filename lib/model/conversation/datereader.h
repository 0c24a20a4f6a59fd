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

    /// The day that `text` names, as the locale writes dates, short or long, or as 2026-11-28; invalid when it is none.
    Q_INVOKABLE QDate day(const QString &text) const;
    /// How the locale writes it, with all of the year.
    Q_INVOKABLE QString text(QDate day) const;
    /// The day in words.
    Q_INVOKABLE QString words(QDate day) const;
    /// Today, or so many days from `text`, but no day to come.
    Q_INVOKABLE QString stepped(const QString &text, int days) const;
    Q_INVOKABLE QString today() const;

private:
    const Clock m_clock;
};

} // namespace parlour
