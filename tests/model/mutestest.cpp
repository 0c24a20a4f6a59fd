// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/mutes.h"
#include "support/accountsscene.h"
#include "support/suite.h"

#include <QTimeZone>

using namespace parlour;
using namespace std::chrono_literals;
using Mute = ChatPreferences::Mute;

namespace {

struct Scene : AccountsScene
{
    QDateTime now = QDateTime::fromString(u"2026-11-29T10:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<AccountList> accounts;
    std::unique_ptr<Mutes> mutes;

    Scene()
    {
        store(u"a@x"_s, 2);
        start();
    }
    void start()
    {
        mutes.reset();
        accounts = std::make_unique<AccountList>(streams.factory(), settings, secrets, outbox);
        accounts->load();
        mutes = std::make_unique<Mutes>(*accounts, settings, [this] { return now; });
    }
    ChatPreferences &room(int row = 0) { return *accounts->at(0)->rooms()->at(row)->preferences(); }
};

} // namespace

/// Rooms that are still for some time.
class MutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directChatsToo()
    {
        Scene s;
        const auto chat = [&s] { return s.accounts->at(0)->directChats()->open(u"bob@localhost"_s); };
        QCOMPARE(chat()->preferences()->level(), reading::Level::Always);
        QVERIFY(!chat()->preferences()->isMuted());
        chat()->preferences()->setMutedUntil(s.now.addSecs(3600));
        s.start();
        QVERIFY(chat()->preferences()->isMuted());
        s.now = s.now.addSecs(3601);
        s.mutes->endDue();
        QVERIFY(!chat()->preferences()->isMuted());
        chat()->setLevel(reading::Level::Never); // For ever.
        s.start();
        QCOMPARE(chat()->preferences()->level(), reading::Level::Never);
        QCOMPARE(chat()->preferences()->mutedWords(), QString());
        QVERIFY(chat()->isQuiet());
        chat()->setLevel(reading::Level::Always);
        s.start();
        QVERIFY(!chat()->isQuiet());
    }

    void itEnds_data()
    {
        QTest::addColumn<Mute>("mute");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("after an hour") << Mute::AnHour << u"2026-11-29T23:30:00"_s << u"2026-11-30T00:30:00"_s;
        QTest::newRow("tomorrow morning")
            << Mute::UntilTomorrow << u"2026-11-29T23:30:00"_s << u"2026-11-30T08:00:00"_s;
        QTest::newRow("also from a morning on")
            << Mute::UntilTomorrow << u"2026-11-29T07:00:00"_s << u"2026-11-30T08:00:00"_s;
        QTest::newRow("at the same hour when the clock is set")
            << Mute::UntilTomorrow << u"2026-10-24T12:00:00"_s << u"2026-10-25T08:00:00"_s;
    }
    void itEnds()
    {
        QFETCH(Mute, mute);
        QFETCH(QString, now);
        QFETCH(QString, end);
        const auto at = [](const QString &text) {
            auto time = QDateTime::fromString(text, Qt::ISODate);
            time.setTimeZone(QTimeZone("Europe/Berlin"));
            return time;
        };
        QCOMPARE(ChatPreferences::end(mute, at(now)), at(end));
    }
    void itOutlivesTheProgram()
    {
        Scene s;
        s.room().setMutedUntil(s.now.addSecs(3600));
        QVERIFY(s.room().isMuted());
        s.start();
        QCOMPARE(s.room().mutedUntil(), s.now.addSecs(3600));
        QVERIFY(!s.room(1).isMuted());
        s.now = s.now.addSecs(3600);
        s.start();
        QVERIFY(!s.room().isMuted());
        QVERIFY(s.settings.mutes(u"a@x"_s).isEmpty());
    }
    void itEndsByItself()
    {
        Scene s;
        QSignalSpy changed(&s.room(), &ChatPreferences::changed);
        s.room().setMutedUntil(s.now.addMSecs(30));
        s.room(1).setMutedUntil(s.now.addSecs(7200));
        s.now = s.now.addSecs(1);
        QTRY_VERIFY(!s.room().isMuted());
        QCOMPARE(changed.size(), 2);
        QVERIFY(s.room(1).isMuted());
        QCOMPARE(s.settings.mutes(u"a@x"_s).keys(), QStringList {u"a1@c"_s});
    }
    /// Timers stand still while the computer sleeps.
    void itEndsAfterASleep()
    {
        Scene s;
        s.room().setMutedUntil(s.now.addSecs(3600));
        s.now = s.now.addDays(1);
        s.mutes->endDue();
        QVERIFY(!s.room().isMuted());
    }
    void theLevelStays()
    {
        Scene s;
        s.room().setLevel(reading::Level::Always);
        QVERIFY(!s.room().isQuiet(false));
        s.room().setMutedUntil(s.now.addSecs(60));
        QVERIFY(s.room().isQuiet(true));
        QVERIFY(s.room().mutedWords().startsWith(u"Muted until "_s));
        s.room().unmute();
        QVERIFY(!s.room().isQuiet(false));
        QCOMPARE(s.room().mutedWords(), QString());
    }
    void whatIsForgottenIsNotMutedLater()
    {
        Scene s;
        s.room().setMutedUntil(s.now.addSecs(3600));
        s.settings.forgetRooms(u"a@x"_s);
        QVERIFY(s.settings.mutes(u"a@x"_s).isEmpty());
    }
};

PARLOUR_TEST(MutesTest)
#include "mutestest.moc"
