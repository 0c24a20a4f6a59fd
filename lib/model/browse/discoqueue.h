// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "network/stream.h"

#include <QSet>
#include <QStringList>

namespace parlour {

/// Asks many addresses what they are (disco#info), a few at a time.
class DiscoQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxOpen = 4;

    explicit DiscoQueue(Stream &stream, QObject *parent = nullptr);

    /// These are wanted from now on, the first first; what waits and is not among them is not asked any more.
    void want(const QStringList &addresses);
    /// Nothing is wanted any more: answers that still come are not passed on.
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
