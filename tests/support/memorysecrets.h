// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/keychain.h"

#include <QHash>
#include <QList>
#include <QPointer>

namespace parlour {

/// A keychain in memory that behaves as the test says: answers from the event loop, or when told to.
class MemorySecrets : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context, std::function<void(const Secret &)> done) override
    {
        reads << key;
        later(context, [this, key, done] {
            if (state != KeychainState::Found)
                done({state, {}});
            else if (secrets.contains(key))
                done({KeychainState::Found, secrets.value(key)});
            else
                done({KeychainState::Absent, {}});
        });
    }

    void write(const QString &key, const QString &value, QObject *context,
               std::function<void(KeychainState)> done) override
    {
        later(context, [this, key, value, done] {
            if (state == KeychainState::Found)
                secrets.insert(key, value);
            done(state);
        });
    }

    void remove(const QString &key, QObject *context, std::function<void(KeychainState)> done) override
    {
        later(context, [this, key, done] {
            if (state == KeychainState::Found)
                secrets.remove(key);
            done(state == KeychainState::Found ? KeychainState::Absent : state);
        });
    }

    QString unencrypted(const QString &key) const override { return plain.value(key); }
    bool keepUnencrypted(const QString &key, const QString &value) override
    {
        plain.insert(key, value);
        return true;
    }
    bool forgetUnencrypted(const QString &prefix) override
    {
        plain.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
        return true;
    }

    DiskHealth *health() override { return disk; }

    /// Answers what was asked while `silent`.
    void answerAll()
    {
        const auto answers = std::exchange(m_held, {});
        for (const auto &answer : answers)
            answer();
    }

    /// Found: it works. Anything else is the answer to every request.
    KeychainState state = KeychainState::Found;
    bool silent = false; ///< Nothing is answered before answerAll().
    QHash<QString, QString> secrets;
    QHash<QString, QString> plain; ///< Unencrypted, by the person's choice.
    QList<QString> reads;          ///< Keys asked for, in order.
    DiskHealth *disk = nullptr;

private:
    void later(QObject *context, std::function<void()> answer)
    {
        const auto guarded = [context = QPointer(context), answer = std::move(answer)] {
            if (context)
                answer();
        };
        if (silent)
            m_held << guarded;
        else
            QMetaObject::invokeMethod(this, guarded, Qt::QueuedConnection);
    }

    QList<std::function<void()>> m_held;
};

} // namespace parlour
