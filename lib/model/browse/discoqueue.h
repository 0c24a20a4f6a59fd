// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "network/stream.h"

#include <QSet>
#include <QStringList>

namespace parlour {

/// Queries disco#info of many addresses, a few at a time.
class DiscoQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxOpen = 4;

    explicit DiscoQueue(Stream &stream, QObject *parent = nullptr);

    /// Replaces the addresses that wait; the first is asked first.
    void want(const QStringList &addresses);
    /// Drops the addresses that wait, and answers that still come.
    void clear();
    bool isIdle() const { return m_waiting.isEmpty() && m_open.isEmpty(); }

Q_SIGNALS:
    void answered(const QString &address, const parlour::IqReply &reply);

private:
    void pump();

    Stream &m_stream;
    QStringList m_waiting;
    QSet<QString> m_open;
    Round m_round;
};

} // namespace parlour
