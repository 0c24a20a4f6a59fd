// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/keptmessages.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

/// For how long messages are kept.
class KeptMessagesTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        const history::Key tea {u"alice@localhost"_s, u"tea@conference.localhost"_s};
        const history::Key whisper {u"alice@localhost"_s, u"tea@conference.localhost/bob"_s};
        const history::Key pub {u"alice@localhost"_s, u"pub@conference.localhost"_s};
        const history::Key other {u"bob@localhost"_s, u"pub@conference.localhost"_s};
        MemoryHistory store;
        QTemporaryDir folder;
        ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
        QDateTime now {QDate(2026, 11, 28), QTime(12, 0), QTimeZone::UTC};
        std::unique_ptr<KeptMessages> kept = make();
        QObject context;

        std::unique_ptr<KeptMessages> make()
        {
            return std::make_unique<KeptMessages>(
                store, settings,
                [] {
                    return QStringList {u"alice@localhost"_s, u"bob@localhost"_s};
                },
                [this] { return now; });
        }
        /// Something is said in `key`, so many days ago.
        void say(const history::Key &key, const QList<int> &days)
        {
            for (const int ago : days) {
                history::Message message;
                message.nick = u"bob"_s;
                message.body = u"%1"_s.arg(ago);
                message.time = now.addDays(-ago);
                store.add(key, {{message}}, history::Live::Outside, &context, [](const auto &) {});
            }
            store.answer();
        }
        QString in(const history::Key &key)
        {
            QStringList bodies;
            settle();
            store.newest(key, 100, &context, [&](const history::Page &page) {
                for (const auto &message : page.messages)
                    bodies << message.body;
            });
            store.answer();
            return bodies.join(u' ');
        }
        void settle()
        {
            for (int i = 0; i < 5; ++i) {
                store.answer();
                QCoreApplication::processEvents();
            }
        }
    };

private Q_SLOTS:
    void forEverAtFirst()
    {
        Scene s;
        s.say(s.tea, {5000, 1});
        QCOMPARE(s.kept->days(), int(KeptMessages::ForEver));
        s.kept->start();
        QCOMPARE(s.in(s.tea), u"5000 1"_s);
    }

    void whatIsTooOldGoesAtOnce()
    {
        Scene s;
        s.say(s.tea, {40, 31, 29, 1});
        s.say(s.whisper, {40, 1});
        s.say(s.other, {40, 1});
        s.kept->start();
        s.kept->setDays(30);
        QCOMPARE(s.in(s.tea), u"29 1"_s);
        QCOMPARE(s.in(s.whisper), u"1"_s);
        QCOMPARE(s.in(s.other), u"1"_s);
        QCOMPARE(ProfileSettings(s.folder.filePath(u"parlour.ini"_s)).keepDays(), 30);
    }

    void onceADay()
    {
        Scene s;
        s.say(s.tea, {29, 1});
        s.kept->setDays(30);
        s.kept->start();
        s.now = s.now.addDays(3).addSecs(-1);
        s.now = s.now.addDays(-2);
        s.kept->check();
        QCOMPARE(s.in(s.tea), u"29 1"_s);
        s.now = s.now.addDays(2);
        s.kept->check();
        QCOMPARE(s.in(s.tea), u"1"_s);
    }

    void atTheNextStart()
    {
        Scene s;
        s.kept->setDays(30);
        s.say(s.tea, {40, 1});
        s.kept.reset();
        s.kept = s.make();
        s.kept->start();
        QCOMPARE(s.in(s.tea), u"1"_s);
    }

    void untilTheProgramEnds()
    {
        Scene s;
        s.kept->setDays(KeptMessages::UntilTheEnd);
        s.kept->start();
        s.say(s.tea, {1, -2}); // One by a server whose clock is wrong.
        s.now = s.now.addDays(2);
        s.kept->check();
        QCOMPARE(s.in(s.tea), u"1 -2"_s);
        s.kept.reset();
        QCOMPARE(s.in(s.tea), QString());
    }

    void untilTheProgramEndsAfterACrash()
    {
        Scene s;
        s.say(s.tea, {1});
        s.kept->setDays(KeptMessages::UntilTheEnd);
        QCOMPARE(s.in(s.tea), u"1"_s); // It is still read.
        s.kept->start();
        QCOMPARE(s.in(s.tea), QString());
    }

    void aRoomHasItsOwn()
    {
        Scene s;
        s.say(s.tea, {40, 10, 1});
        s.say(s.whisper, {40, 10, 1});
        s.say(s.pub, {40, 10, 1});
        s.kept->start();
        s.kept->setDaysIn(s.tea.account, s.tea.peer, 7);
        QCOMPARE(s.in(s.tea), u"1"_s);
        QCOMPARE(s.in(s.whisper), u"1"_s); // A private conversation is in its room.
        QCOMPARE(s.in(s.pub), u"40 10 1"_s);
        s.kept->setDays(30);
        QCOMPARE(s.in(s.pub), u"10 1"_s);
        s.say(s.tea, {40});
        s.kept->setDaysIn(s.tea.account, s.tea.peer, KeptMessages::ForEver);
        s.now = s.now.addDays(1);
        s.kept->check();
        QCOMPARE(s.in(s.tea), u"1 40"_s);
        QCOMPARE(s.kept->daysIn(s.tea.account, s.tea.peer), int(KeptMessages::ForEver));
        s.kept->setDaysIn(s.tea.account, s.tea.peer, KeptMessages::AsUsual);
        QCOMPARE(s.kept->daysIn(s.tea.account, s.tea.peer), int(KeptMessages::AsUsual));
        QVERIFY(s.settings.keepDaysOfRooms(s.tea.account).isEmpty());
    }

    void anAccountHasItsOwn()
    {
        Scene s;
        for (const auto &key : {s.tea, s.pub, s.other})
            s.say(key, {40, 10, 1});
        s.kept->start();
        s.kept->setDaysIn(s.tea.account, s.tea.account, 30);
        QCOMPARE(s.in(s.tea), u"10 1"_s);
        QCOMPARE(s.in(s.pub), u"10 1"_s);
        QCOMPARE(s.in(s.other), u"40 10 1"_s);                               // Of another account.
        s.kept->setDaysIn(s.tea.account, s.tea.peer, KeptMessages::ForEver); // A room goes before its account.
        s.kept->setDaysIn(s.tea.account, s.tea.account, 7);
        QCOMPARE(s.in(s.tea), u"10 1"_s);
        QCOMPARE(s.in(s.pub), u"1"_s);
        s.kept->setDays(5);
        QCOMPARE(s.in(s.pub), u"1"_s);
        s.say(s.pub, {6});
        s.now = s.now.addSecs(1);
        s.kept->setDays(4);
        QCOMPARE(s.in(s.pub), u"1 6"_s); // Its account goes before all.
    }

    /// No answer of the store is waited for: none comes any more.
    void atTheEndOneHasItsOwn()
    {
        Scene s;
        s.kept->setDaysIn(s.pub.account, s.pub.peer, KeptMessages::ForEver);
        s.kept->setDaysIn(s.other.account, s.other.account, KeptMessages::UntilTheEnd);
        s.kept->setDays(KeptMessages::UntilTheEnd);
        s.kept->start();
        s.settle();
        for (const auto &key : {s.tea, s.whisper, s.pub, s.other})
            s.say(key, {40, 1});
        s.kept.reset();
        QCOMPARE(s.in(s.tea), QString());
        QCOMPARE(s.in(s.whisper), QString());
        QCOMPARE(s.in(s.pub), u"40 1"_s);
        QCOMPARE(s.in(s.other), QString());
    }

    /// What the room's archive has is not stored again, until the person wants to keep it.
    void whatHasExpiredDoesNotComeBack()
    {
        Scene s;
        s.say(s.tea, {40});
        s.kept->start();
        s.kept->setDays(30);
        QCOMPARE(s.in(s.tea), QString());
        history::ArchivePage page {s.tea.account, s.tea.peer};
        for (const int ago : {40, 1}) {
            history::Message message;
            message.nick = u"bob"_s;
            message.body = message.stanzaId = u"%1"_s.arg(ago);
            message.time = s.now.addDays(-ago);
            page.rows << history::ArchivePage::Row {s.tea, message};
            page.ids << message.stanzaId;
        }
        page.ranges << history::Range {u"40"_s, u"1"_s};
        s.store.addPage(page, &s.context, [](const auto &) {});
        QCOMPARE(s.in(s.tea), u"1"_s);
        s.kept->setDays(KeptMessages::ForEver);
        s.settle();
        s.store.addPage(page, &s.context, [](const auto &) {});
        QCOMPARE(s.in(s.tea), u"40 1"_s);
    }

    /// What is at its end need not be seen.
    void hiddenOnesGoToo()
    {
        Scene s;
        s.say(s.tea, {40});
        s.say(s.tea, QList<int>(12, 1));
        QList<qint64> places;
        s.store.newest(s.tea, 12, &s.context, [&](const history::Page &page) {
            for (const auto &message : page.messages)
                places << message.sort;
        });
        s.store.answer();
        s.store.setHidden(s.tea, places, true, &s.context, {});
        s.store.answer();
        s.kept->start();
        s.kept->setDaysIn(s.pub.account, s.pub.peer, KeptMessages::ForEver);
        s.kept->setDays(30);
        QCOMPARE(s.in(s.tea).section(u' ', 0, 0), u"1"_s);
    }

    void theConsequenceIsTold()
    {
        QCOMPARE(KeptMessages::consequence(KeptMessages::ForEver), QString());
        QCOMPARE(KeptMessages::consequence(30),
                 u"Messages older than 30 day(s) are deleted from this computer now, and every day from now on."_s);
        QVERIFY(KeptMessages::consequence(0).contains("whenever you quit"_L1));
    }

    void theSizeIsInWords()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Scene s;
        QCOMPARE(s.kept->size(), QString());
        s.kept->measure();
        s.settle();
        static const QRegularExpression words(u"^[0-9.]+ (bytes|[kKM]B)$"_s);
        QVERIFY2(words.match(s.kept->size()).hasMatch(), qPrintable(s.kept->size()));
    }

    void aHistoryIsDeleted()
    {
        Scene s;
        s.say(s.tea, {40, 1});
        s.say(s.pub, {1});
        QSignalSpy changed(s.kept.get(), &KeptMessages::deletionChanged);
        QSignalSpy deleted(&s.store, &HistoryStore::removed);
        s.kept->deleteHistory(s.tea.account, s.tea.peer);
        QCOMPARE(s.kept->deletion(), KeptMessages::Deletion::Running);
        s.settle();
        QTRY_COMPARE(s.kept->deletion(), KeptMessages::Deletion::Done);
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(s.in(s.tea), QString());
        QCOMPARE(s.in(s.pub), u"1"_s);
        s.kept->dismissDeletion();
        QCOMPARE(s.kept->deletion(), KeptMessages::Deletion::None);
    }

    /// To the store, no address means all of them.
    void nothingIsDeletedWithoutAnAddress()
    {
        Scene s;
        s.say(s.tea, {40, 1});
        s.kept->deleteHistory(s.tea.account, {});
        s.kept->deleteHistory({}, s.tea.peer);
        s.kept->setDaysIn(s.tea.account, {}, 30);
        s.kept->setDaysIn({}, s.tea.peer, 30);
        s.settle();
        QCOMPARE(s.kept->deletion(), KeptMessages::Deletion::None);
        QCOMPARE(s.kept->daysIn(s.tea.account, {}), int(KeptMessages::AsUsual));
        QCOMPARE(s.in(s.tea), u"40 1"_s);
    }
};

PARLOUR_TEST(KeptMessagesTest)
#include "keptmessagestest.moc"
