// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/keychain.h"

#include <QObject>
#include <QTest>
#include <optional>

namespace parlour {

/// Waits for the one answer to a request. Empty when none came.
struct KeychainAnswers
{
    static std::optional<SecretStore::Secret> read(SecretStore &store, const QString &key)
    {
        std::optional<SecretStore::Secret> answer;
        QObject context;
        store.read(key, &context, [&](const SecretStore::Secret &secret) { answer = secret; });
        return wait(answer);
    }

    static std::optional<KeychainState> write(SecretStore &store, const QString &key, const QString &value)
    {
        std::optional<KeychainState> answer;
        QObject context;
        store.write(key, value, &context, [&](KeychainState state) { answer = state; });
        return wait(answer);
    }

    static std::optional<KeychainState> remove(SecretStore &store, const QString &key)
    {
        std::optional<KeychainState> answer;
        QObject context;
        store.remove(key, &context, [&](KeychainState state) { answer = state; });
        return wait(answer);
    }

private:
    template <typename Answer>
    static std::optional<Answer> wait(std::optional<Answer> &answer)
    {
        // Nobody is answered before he has left the call that asks.
        if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
            return {};
        return answer;
    }
};

} // namespace parlour
