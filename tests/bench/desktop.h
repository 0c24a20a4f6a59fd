// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/burstserver.h"
#include "model/client.h"
#include "network/connection.h"
#include "storage/history/profilehistory.h"
#include "support/memorysecrets.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace parlour::bench {

inline constexpr auto Nick = QLatin1StringView("alice");

inline ClientOptions options(const BurstServer &server, const QString &files)
{
    ClientOptions options;
    options.account = QStringLiteral("alice@localhost");
    options.password = QStringLiteral("secret");
    options.host = QStringLiteral("127.0.0.1");
    options.port = server.port();
    options.caFile = server.certificate();
    options.theme = QStringLiteral("light");
    options.files = files;
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

/// Somebody says something in `room`.
inline QDomElement message(const QString &room, int number)
{
    static const QString Words =
        QStringLiteral("But, soft! what light through yonder window breaks? It is the east, and ...");
    return xml::parse(QStringLiteral("<message xmlns='jabber:client' type='groupchat' id='m%1' from='%2/bob%3'>"
                                     "<body>%4 %1</body></message>")
                          .arg(QString::number(number), room, QString::number(number / 7 % 5), Words));
}

/// The whole window over a real connection.
class Desktop
{
public:
    /// `folder`: where its database is or comes to be; empty: in a fresh one.
    explicit Desktop(const BurstServer &server, const QString &folder = {})
        : m_history((folder.isEmpty() ? m_folder.path() : folder) + QLatin1StringView("/profile.sqlite"))
        , m_session([] { return std::make_unique<Connection>(); }, m_settings, m_secrets, m_history,
                    options(server, files()))
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
    Room *open(const QString &room)
    {
        account()->joinRoom(room, Nick);
        return m_session.chats()->currentRoom();
    }
    Room *open(const Crowd &crowd) { return open(crowd.room()); }
    ChatListFilter &chats() { return *m_session.chats(); }
    /// The list of messages that is shown, or null.
    QQuickItem *messages() { return messagesIn(qobject_cast<QQuickWindow *>(window())->contentItem()); }

    /// Where files of conversations are kept.
    QString files() const { return m_folder.filePath(QStringLiteral("files")); }
    QWindow *window() { return qobject_cast<QWindow *>(m_engine.rootObjects().constFirst()); }

private:
    Account *account() { return m_session.usualAccount(); }
    static QQuickItem *messagesIn(QQuickItem *item)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->property("timeline").isValid() && item->property("following").isValid()
            && item->property("contentY").isValid())
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = messagesIn(child))
                return found;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    ProfileSettings m_settings {m_folder.filePath(QStringLiteral("settings.ini"))};
    MemorySecrets m_secrets;
    ProfileHistory m_history;
    Client m_session;
    QQmlApplicationEngine m_engine;
};

} // namespace parlour::bench
