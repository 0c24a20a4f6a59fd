// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/archive.h"
#include "protocol/archive/ranges.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

/// An archive that answers as one of the servers does (wire-next 7.01 to 7.07).
class SimulatedArchive
{
public:
    enum class Server {
        Prosody,
        Ejabberd,
    };
    struct Answer
    {
        parlour::archive::Fin fin;
        QList<parlour::archive::Row> rows;
    };

    /// Gives no more than `limit` messages at a time: 50 on Prosody, 250 on ejabberd, but tests need not be so long.
    SimulatedArchive(Server server, int limit)
        : m_server(server)
        , m_limit(limit)
    {
    }

    /// Keeps one more message and returns its id. Prosody's ids say nothing about the order, ejabberd's are numbers.
    QString say()
    {
        const int number = int(m_all.size());
        const QString id = m_server == Server::Prosody
            ? QStringLiteral("%1-p%2").arg((number * 7919u) % 100'003u, 6, 16, QLatin1Char('0')).arg(number)
            : QString::number(1'795'811'679'208'875 + 1733 * qint64(number));
        m_places.insert(id, m_all.size());
        m_all << id;
        m_held << id;
        return id;
    }
    QString say(int count)
    {
        QString last;
        for (int i = 0; i < count; ++i)
            last = say();
        return last;
    }
    /// Forgets the oldest messages (retention).
    void expire(qsizetype count) { m_held.remove(0, std::min(count, m_held.size())); }
    /// Forgets one message, as ejabberd does when it is retracted.
    void remove(QString id)
    {
        if (m_held.removeOne(id))
            m_removed << id;
    }

    const QStringList &held() const { return m_held; }
    const QStringList &all() const { return m_all; } ///< Everything that was ever kept, in the archive's order.
    const QSet<QString> &removed() const { return m_removed; }
    qsizetype placeOf(const QString &id) const { return m_places.value(id, -1); } ///< In all().
    int limit() const { return m_limit; }
    int asked() const { return m_asked; }

    QDateTime timeOf(const QString &id) const
    {
        return QDateTime({2026, 11, 1}, {0, 0}, QTimeZone::UTC).addSecs(60 * placeOf(id));
    }

    Answer answer(const parlour::archive::Page &page)
    {
        ++m_asked;
        const qsizetype size = std::min(page.size, m_limit);
        const bool backwards = page.before.has_value();
        qsizetype from = 0;
        qsizetype to = m_held.size();
        if (backwards && !page.before->isEmpty())
            to = place(*page.before, 0);
        else if (!page.after.isEmpty())
            from = place(page.after, m_server == Server::Ejabberd ? -1 : m_held.size() - 1) + 1;
        const bool complete = to - from <= size;
        if (backwards)
            from = std::max(from, to - size);
        else
            to = std::min(to, from + size);
        return result(m_held.mid(from, to - from), complete);
    }

private:
    /// Where a message stands, or would stand; `otherwise` when its id means nothing to the server.
    qsizetype place(const QString &id, qsizetype otherwise) const
    {
        bool isNumber = false;
        const qint64 number = id.toLongLong(&isNumber);
        if (m_server == Server::Prosody)
            return m_held.contains(id) ? m_held.indexOf(id) : otherwise;
        if (!isNumber)
            return otherwise;
        return std::ranges::lower_bound(m_held, number, {}, [](const QString &held) { return held.toLongLong(); })
            - m_held.begin();
    }

    Answer result(const QStringList &ids, bool complete) const
    {
        Answer answer;
        answer.fin.complete = complete;
        answer.fin.count = m_server == Server::Ejabberd ? int(m_held.size()) : -1;
        if (!ids.isEmpty()) {
            answer.fin.first = ids.first();
            answer.fin.last = ids.last();
        }
        for (const auto &id : ids)
            answer.rows << parlour::archive::Row {id, timeOf(id)};
        return answer;
    }

    Server m_server;
    int m_limit;
    int m_asked = 0;
    QStringList m_all;
    QStringList m_held;
    QSet<QString> m_removed;
    QHash<QString, qsizetype> m_places;
};
