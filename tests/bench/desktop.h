// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/burstserver.h"
#include "model/client.h"
#include "network/connection.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace parlour::bench {

inline constexpr auto Nick = QLatin1StringView("alice");

inline ClientOptions options(const BurstServer &server)
{
    ClientOptions options;
    options.account = QStringLiteral("alice@localhost");
    options.password = QStringLiteral("secret");
    options.host = QStringLiteral("127.0.0.1");
    options.port = server.port();
    options.caFile = server.certificate();
    options.theme = QStringLiteral("light");
    return options;
}

/// The program of a benchmark of the window: prepares for it, and runs `measure` against a server.
inline int run(int argc, char *argv[], const std::function<int(const BurstServer &)> &measure)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--server")))
        return serve();
    QLoggingCategory::setFilterRules(QStringLiteral("parlour.network.info=false")); // Only the table.
    const BurstServer server;
    return server.port() == 0 ? 1 : measure(server);
}

/// The whole window over a real connection.
class Desktop
{
public:
    explicit Desktop(const BurstServer &server)
        : m_session([] { return std::make_unique<Connection>(); }, m_settings, m_secrets, m_outbox, options(server))
    {
        m_engine.setInitialProperties({{QStringLiteral("client"), QVariant::fromValue(&m_session)}});
        m_engine.loadFromModule(QLatin1StringView("Parlour.Shell"), QLatin1StringView("Main"));
    }

    bool isReady()
    {
        if (m_engine.rootObjects().isEmpty())
            return false;
        const auto online = [this] { return account() && account()->state() == Account::State::Online; };
        return QTest::qWaitForWindowExposed(window()) && QTest::qWaitFor(online, 20'000);
    }

    /// Starts to join a room, and shows it.
    Room *open(const Burst &burst)
    {
        account()->joinRoom(burst.room(), Nick);
        return m_session.chats()->currentRoom();
    }

    QWindow *window() { return qobject_cast<QWindow *>(m_engine.rootObjects().constFirst()); }

private:
    Account *account() { return m_session.usualAccount(); }

    QTemporaryDir m_folder;
    ProfileSettings m_settings {m_folder.filePath(QStringLiteral("settings.ini"))};
    MemorySecrets m_secrets;
    Outbox m_outbox {QStringLiteral(":memory:")};
    Client m_session;
    QQmlApplicationEngine m_engine;
};

} // namespace parlour::bench
