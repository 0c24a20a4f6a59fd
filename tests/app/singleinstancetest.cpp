// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"
#include "profile.h"
#include "support/suite.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <memory>
#include <sys/stat.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace std::chrono_literals;
using Outcome = SingleInstance::Outcome;

namespace {

/// A later start: in a thread of its own, as it waits for the first one.
Outcome laterStart(const QString &profile, const InstanceCall &call, std::chrono::milliseconds patience = 5s)
{
    Outcome outcome = Outcome::Failed;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance later(profile);
        outcome = later.claim(call, patience);
    }));
    thread->start();
    while (!thread->wait(QDeadlineTimer(1)))
        QCoreApplication::processEvents();
    return outcome;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    }

    void theFirstOneTakesTheCall_data()
    {
        QTest::addColumn<InstanceCall>("call");
        QTest::newRow("just come to the front") << InstanceCall {};
        QTest::newRow("a link") << InstanceCall {u"xmpp:bücher@muc?join;nick=a b\n🌹"_s, {}};
        QTest::newRow("with a token") << InstanceCall {u"xmpp:a@b"_s, "token \n="_ba};
    }

    void theFirstOneTakesTheCall()
    {
        QFETCH(InstanceCall, call);
        SingleInstance first(profile());
        QCOMPARE(first.claim({}), Outcome::First);
        QSignalSpy calls(&first, &SingleInstance::called);
        QCOMPARE(laterStart(profile(), call), Outcome::HandedOver);
        QTRY_COMPARE(calls.size(), 1);
        QCOMPARE(calls.first().first().value<InstanceCall>(), call);
        QCOMPARE(laterStart(profile(), {}), Outcome::HandedOver);
        QTRY_COMPARE(calls.size(), 2);
    }

    void otherProfilesAreOthers()
    {
        SingleInstance first(profile());
        SingleInstance other(m_folder->path());
        QCOMPARE(first.claim({}), Outcome::First);
        QCOMPARE(other.claim({}), Outcome::First);
    }

    void theProfileIsFreeAfterwards()
    {
        for (int i = 0; i < 3; ++i) {
            SingleInstance instance(profile());
            QCOMPARE(instance.claim({}), Outcome::First);
        }
        QVERIFY(!QFileInfo::exists(SingleInstance::socketPath(profile())));
    }

    void aStaleSocketIsNoObstacle()
    {
        QFile stale(SingleInstance::socketPath(profile()));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        SingleInstance first(profile());
        QCOMPARE(first.claim({}), Outcome::First);
        QCOMPARE(laterStart(profile(), {}), Outcome::HandedOver);
    }

    void oneThatHangsIsReported()
    {
        SingleInstance first(profile());
        QCOMPARE(first.claim({}), Outcome::First);
        SingleInstance later(profile()); // in the same thread: the first one cannot answer
        QCOMPARE(later.claim({}, 300ms), Outcome::Failed);
        QVERIFY(!later.errorText().isEmpty());
    }

    void takesOverFromOneThatIsLeaving()
    {
        auto first = std::make_unique<SingleInstance>(profile());
        QCOMPARE(first->claim({}), Outcome::First);
        QFile::remove(SingleInstance::socketPath(profile())); // it no longer listens
        QTimer::singleShot(400ms, this, [&] { first.reset(); });
        QCOMPARE(laterStart(profile(), {}), Outcome::First);
    }

    void anUnusableFolderIsReported()
    {
        SingleInstance instance(u"/nonexistent/profile"_s);
        QCOMPARE(instance.claim({}), Outcome::Failed);
        QVERIFY(instance.errorText().contains("/nonexistent/profile"_L1));
    }

    void isForItsOwnerOnly()
    {
        SingleInstance first(profile());
        QCOMPARE(first.claim({}), Outcome::First);
        for (const QString &path : {SingleInstance::socketPath(profile()), QDir(profile()).filePath(u"lock"_s)}) {
            struct stat info
            {
            };
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0077, 0U);
        }
    }

    void longPathsFindAPlace()
    {
        const QString deep = m_folder->filePath(QString(90, u'd'));
        QVERIFY(QDir().mkpath(deep));
        QVERIFY(SingleInstance::socketPath(deep).startsWith(m_folder->path() + "/parlour-"_L1));
        qunsetenv("XDG_RUNTIME_DIR");
        QCOMPARE(SingleInstance::socketPath(profile()), QDir(profile()).filePath(u"instance"_s));
        QVERIFY(SingleInstance::socketPath(deep).isEmpty());
        SingleInstance instance(deep);
        QCOMPARE(instance.claim({}), Outcome::First);
    }

    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("empty line") << "\n"_ba;
        QTest::newRow("HTTP") << "GET / HTTP/1.1\r\n\r\n"_ba;
        QTest::newRow("another version") << "parlour2 = =\n"_ba;
        QTest::newRow("too few words") << "parlour1 =\n"_ba;
        QTest::newRow("not base64") << "parlour1 =%%% =\n"_ba;
        QTest::newRow("no end") << QByteArray(1'000'000, 'x');
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }

    void survivesGarbage()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(profile());
        QCOMPARE(first.claim({}), Outcome::First);
        QSignalSpy calls(&first, &SingleInstance::called);
        QLocalSocket socket;
        socket.connectToServer(SingleInstance::socketPath(profile()));
        socket.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 4000); // shown the door
        QCOMPARE(calls.size(), 0);
        QCOMPARE(laterStart(profile(), {}), Outcome::HandedOver);
        QTRY_COMPARE(calls.size(), 1);
    }

    void survivesACrowd()
    {
        SingleInstance first(profile());
        QCOMPARE(first.claim({}), Outcome::First);
        std::vector<std::unique_ptr<QLocalSocket>> crowd(40);
        for (auto &socket : crowd) {
            socket = std::make_unique<QLocalSocket>();
            socket->connectToServer(SingleInstance::socketPath(profile()));
        }
        QCOMPARE(laterStart(profile(), {}), Outcome::HandedOver);
    }

    void profilesOnDisk()
    {
        const QString folder = m_folder->filePath(u"a/b/profile"_s);
        const Profile profile = Profile::at(folder);
        QVERIFY(profile.create());
        QVERIFY(profile.create()); // again
        QVERIFY(profile.settingsFile().startsWith(folder));
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(folder).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700U);
        QCOMPARE(Profile::at(folder + u'/').secretService, profile.secretService);
        QVERIFY(Profile::at(m_folder->path()).secretService != profile.secretService);
        QCOMPARE(Profile::at({}).secretService, u"Parlour"_s);
        QVERIFY(!Profile::at(u"/proc/profile"_s).create());
    }

private:
    QString profile() const
    {
        const QString path = m_folder->filePath(u"profile"_s);
        QDir().mkpath(path);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

PARLOUR_TEST(SingleInstanceTest)
#include "singleinstancetest.moc"
