// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deleting deletes: of what is deleted no word is in any file of ours, also where the program died meanwhile.

#include "otherprocess.h"
#include "support/historyscene.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <unistd.h>

using namespace parlour;
using namespace Qt::StringLiterals;

static const history::Key Tea = HistoryScene::Tea;
static const history::Key Pub = HistoryScene::Pub;

class DeletingTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        QTemporaryDir folder;
        QString file = folder.filePath(u"profile.sqlite"_s);

        /// Whether any file has any of the words, as text in either encoding.
        QString found(const QStringList &words) const { return HistoryScene::found(folder, words); }
        static void fill(HistoryScene &s, int count)
        {
            for (int i = 0; i < count; ++i) {
                auto one =
                    s.message(u"zebra"_s, u"Quokka%1 is said"_s.arg(i), u"stanza-%1"_s.arg(i), u"sent-%1"_s.arg(i));
                one.occupantId = u"occupant-zebra"_s;
                s.add(Tea, {{one}}, i == 0 ? history::Live::Opens : history::Live::Continues);
            }
            s.store->setDraft(Tea, {u"wombat draft"_s, 3});
            s.keep(Tea, u"unsent-1"_s, u"numbat waits"_s);
            s.say(Pub, u"bob"_s, u"something else stays"_s, u"s1"_s);
        }
    };
    static const QStringList &words()
    {
        static const QStringList all {u"quokka"_s,  u"zebra"_s, u"wombat"_s,        u"numbat"_s,
                                      u"stanza-"_s, u"sent-"_s, u"tea@conference"_s};
        return all;
    }

private Q_SLOTS:
    void ofARoomNothingStays_data()
    {
        QTest::addColumn<bool>("account");
        QTest::newRow("the room") << false;
        QTest::newRow("the account") << true;
    }
    void ofARoomNothingStays()
    {
        QFETCH(bool, account);
        Scene place;
        HistoryScene s(place.file);
        Scene::fill(s, 700);
        QVERIFY(!place.found({u"quokka"_s}).isEmpty());
        QVERIFY(!place.found({u"wombat"_s}).isEmpty());
        bool gone = false;
        s.store->remove({Tea.account, account ? QString() : Tea.peer}, &s.context, [&gone](bool yes) { gone = yes; });
        QCOMPARE(s.bodies(Tea), QStringList()); // At once.
        QCOMPARE(s.found({u"said"_s}), QStringList());
        QVERIFY(s.ranges(Tea).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(gone, 30'000);
        QCOMPARE(place.found(words()), QString());
        QCOMPARE(s.bodies(Pub).size(), account ? 0 : 1);
        QCOMPARE(s.found({u"something"_s}).size(), account ? 0 : 1);
        s.say(Tea, u"bob"_s, u"anew"_s); // A new beginning.
        QCOMPARE(s.bodies(Tea), QStringList {u"anew"_s});
    }

    void whatIsMeant_data()
    {
        QTest::addColumn<history::Doomed>("doomed");
        QTest::addColumn<bool>("room");
        QTest::addColumn<bool>("inside"); // A private chat in it.
        QTest::addColumn<bool>("other");  // Another room.
        const QString account = Tea.account, room = Tea.peer;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(5, QTimeZone::UTC);
        const auto row = [](const char *name, const history::Doomed &doomed, bool room, bool inside, bool other) {
            QTest::newRow(name) << doomed << room << inside << other;
        };
        row("an account", {.account = account}, true, true, true);
        row("another account", {.account = u"eve@elsewhere.example"_s}, false, false, false);
        row("no account", {}, false, false, false);
        row("a room", {.account = account, .peer = room}, true, false, false);
        row("what is old in a room", {.account = account, .peer = room, .before = time}, true, true, false);
        row("what is old but in a room", {.account = account, .before = time, .except = {room}}, false, false, true);
        row("a private chat", {.account = account, .peer = room + u"/bob"_s}, false, true, false);
    }
    void whatIsMeant()
    {
        QFETCH(history::Doomed, doomed);
        QTEST(doomed.means(Tea), "room");
        QTEST(doomed.means({.account = Tea.account, .peer = Tea.peer + u"/bob"_s}), "inside");
        QTEST(doomed.means(Pub), "other");
    }

    void whatIsOldGoes()
    {
        Scene place;
        HistoryScene s(place.file);
        Scene::fill(s, 20);
        bool gone = false;
        s.store->remove({Tea.account, Tea.peer, s.newest(Tea).messages[15].time}, &s.context,
                        [&gone](bool yes) { gone = yes; });
        QTRY_VERIFY_WITH_TIMEOUT(gone, 30'000);
        QCOMPARE(s.bodies(Tea).size(), 5);
        QCOMPARE(place.found({u"quokka14"_s}), QString());
        QVERIFY(!place.found({u"quokka15"_s}).isEmpty());
    }

    /// One with a time that is years ahead does not keep those behind it.
    void whatIsOldStandsAnywhere()
    {
        HistoryScene s;
        auto ahead = s.message(u"eve"_s, u"from the future"_s);
        ahead.time = ahead.time.addYears(5);
        s.add(Tea, {{ahead}});
        for (int i = 0; i < 1100; ++i)
            s.say(Tea, u"bob"_s, u"old %1"_s.arg(i));
        const auto limit = s.last().addMSecs(1);
        s.say(Tea, u"bob"_s, u"young"_s);
        bool gone = false;
        s.store->remove({Tea.account, Tea.peer, limit}, &s.context, [&gone](bool yes) { gone = yes; });
        QTRY_VERIFY_WITH_TIMEOUT(gone, 30'000);
        QCOMPARE(s.bodies(Tea), (QStringList {u"from the future"_s, u"young"_s}));
    }

    /// "Until you quit", without a line: what was said goes, and what is still to be sent does not.
    void whatWaitsIsKept()
    {
        Scene place;
        {
            HistoryScene s(place.file);
            s.say(Tea, u"bob"_s, u"quokka"_s);
            QVERIFY(s.keep(Tea, u"unsent-1"_s, u"numbat waits"_s));
            s.store->remove({.account = Tea.account, .before = s.last().addYears(100)}, &s.context, {});
        }
        QCOMPARE(place.found({u"quokka"_s}), QString());
        HistoryScene s(place.file);
        QCOMPARE(s.bodies(Tea), QStringList());
        const auto waiting =
            s.answer<QList<UnconfirmedMessage>>([&](const auto &done) { s.store->unconfirmed(Tea, &s.context, done); });
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().body, u"numbat waits"_s);
    }

    void whatIsExceptedStays()
    {
        HistoryScene s;
        const history::Key bob {Tea.account, Tea.peer + u"/bob"_s}, inPub {Pub.account, Pub.peer + u"/bob"_s};
        for (const auto &key : {Tea, bob, Pub, inPub})
            s.say(key, u"bob"_s, u"hi"_s);
        bool gone = false;
        s.store->remove({.account = Tea.account, .before = s.last().addDays(1), .except = {Pub.peer}}, &s.context,
                        [&gone](bool yes) { gone = yes; });
        QTRY_VERIFY_WITH_TIMEOUT(gone, 30'000);
        QCOMPARE(s.bodies(Tea) + s.bodies(bob), QStringList());
        QCOMPARE(s.bodies(Pub) + s.bodies(inPub), (QStringList {u"hi"_s, u"hi"_s}));
        s.store->remove({Pub.account, Pub.peer, s.last().addDays(1)}, &s.context, {});
        QTRY_COMPARE(s.bodies(inPub), QStringList()); // In its room.
    }

    /// The store works in a thread of its own, which ends as soon as it has nothing more to do.
    void atTheEndOfTheProgram()
    {
        Scene place;
        {
            HistoryScene s(place.file);
            Scene::fill(s, 1200);
        }
        QVERIFY(!place.found({u"quokka"_s}).isEmpty());
        {
            ProfileHistory store(place.file, ProfileHistory::Thread::Own);
            QObject context;
            history::Message last;
            last.nick = u"zebra"_s;
            last.body = u"quokka at last"_s;
            last.time = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, QTimeZone::UTC);
            store.add(Tea, {{last}}, history::Live::Outside, &context, [](const auto &) {});
            store.remove({.account = Tea.account, .before = last.time.addYears(100), .except = {Pub.peer}}, nullptr,
                         {});
        }
        QCOMPARE(place.found({u"quokka"_s}), QString());
        QVERIFY(!place.found({u"something else"_s}).isEmpty());
    }

    /// It stays deleted when its archive is read again, and counts as read.
    void whatIsGoneDoesNotComeBack_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("by hand") << true;
        QTest::newRow("as it is too old") << false;
    }
    void whatIsGoneDoesNotComeBack()
    {
        QFETCH(bool, byHand);
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 10));
        const auto limit = byHand ? QDateTime() : HistoryScene::numbered(11).time;
        s.store->remove({Tea.account, Tea.peer, limit}, &s.context, {});
        QTRY_COMPARE(s.bodies(Tea), QStringList());
        auto page = s.page(Tea, 6, 12);
        page.deeds << history::ArchivePage::Deed {Tea, {.kind = history::Action::Kind::Receipt, .target = u"id6"_s}};
        const auto result = s.addPage(page);
        QCOMPARE(result.rows.size(), 7);
        QCOMPARE(result.rows[0].sort, 0);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(11, 12));
        QCOMPARE(s.covered(Tea), QStringList {byHand ? u"s6-s12"_s : u"s1-s12"_s});
        s.add(Tea, {{.message = HistoryScene::numbered(9), .repeated = true}, {HistoryScene::numbered(8)}});
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(11, 12) + HistoryScene::numbers(8, 8)); // Live is live.
        s.store->remove({.account = Tea.account, .before = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC)},
                        &s.context, {}); // All is kept from now on.
        s.addPage(s.page(Tea, 1, 5, byHand ? u"s6"_s : QString()));
        QCOMPARE(s.bodies(Tea).contains(u"m5"_s), !byHand);
    }

    /// The next start goes on.
    void theProgramDiesMeanwhile()
    {
        Scene place;
        otherprocess::dieAfter([&place] {
            HistoryScene s(place.file);
            Scene::fill(s, 1200);
            s.store->remove({Tea.account, Tea.peer}, &s.context, {}); // No slice of it is done.
            ::_exit(0);
        });
        QVERIFY(!place.found({u"quokka"_s}).isEmpty());
        {
            HistoryScene s(place.file);
            QCOMPARE(s.bodies(Tea), QStringList());
            bool gone = false;
            s.store->remove({u"nobody@localhost"_s}, &s.context, [&gone](bool yes) { gone = yes; });
            QTRY_VERIFY_WITH_TIMEOUT(gone, 30'000);
        }
        QCOMPARE(place.found(words()), QString());
    }
};

PARLOUR_TEST(DeletingTest)
#include "deletingtest.moc"
