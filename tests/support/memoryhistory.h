// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historystore.h"

#include <QPointer>

namespace parlour {

/// A HistoryStore in memory that answers when the test says so: answer(). It is held to the contract by
/// tests/storage/historystoretest.cpp.
class MemoryHistory : public HistoryStore
{
    Q_OBJECT

public:
    void unconfirmed(const history::Key &key, QObject *context, Messages done) override
    {
        later(context, [this, key, done] {
            QList<UnconfirmedMessage> messages;
            for (const auto &row : std::as_const(rows)) {
                if (row.key == key)
                    messages << row.message;
            }
            done(messages);
        });
    }
    void unfinished(const QString &account, QObject *context, Keys done) override
    {
        later(context, [this, account, done] {
            QList<history::Key> keys;
            for (const auto &row : std::as_const(rows)) {
                if (row.key.account == account && !keys.contains(row.key))
                    keys << row.key;
            }
            done(keys);
        });
    }
    void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) override
    {
        later(context, [this, done, key, message] { done(write(key, message)); });
    }
    void forget(const QString &id, QObject *context, Kept done) override
    {
        later(context, [this, done, id] {
            if (works)
                rows.removeIf([&id](const Row &row) { return row.message.id == id; });
            done(works);
        });
    }

    /// Does and answers all that was asked, and what is asked meanwhile.
    void answer()
    {
        while (!m_questions.isEmpty())
            m_questions.takeFirst()();
    }
    QStringList bodies() const
    {
        QStringList bodies;
        for (const auto &row : rows)
            bodies << row.message.body + (row.message.handedOver ? QStringLiteral(" (sent)") : QString());
        return bodies;
    }

    struct Row
    {
        history::Key key;
        UnconfirmedMessage message;
    };
    QList<Row> rows;
    bool works = true; ///< Else it takes nothing, and forgets nothing.

private:
    bool write(const history::Key &key, const UnconfirmedMessage &message)
    {
        const auto known = std::ranges::find(rows, message.id, [](const Row &row) { return row.message.id; });
        const bool isKnown = known != rows.end();
        if (!works)
            return !message.handedOver || !isKnown || known->message.handedOver;
        if (isKnown)
            known->message = message;
        else
            rows << Row {key, message};
        return true;
    }
    void later(QObject *context, const std::function<void()> &does)
    {
        m_questions << [guard = QPointer(context), does] {
            if (guard)
                does();
        };
    }

    QList<std::function<void()>> m_questions;
};

} // namespace parlour
