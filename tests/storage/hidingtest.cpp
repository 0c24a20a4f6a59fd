// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

using history::Hidden;
using history::Sift;
using history::Sifted;

static const history::Key Tea = HistoryScene::Tea;

/// Messages that the person hides on this computer, and many of which some are looked for.
class HidingTest : public QObject
{
    Q_OBJECT

    static QStringList setHidden(HistoryScene &s, const QList<qint64> &places, bool hidden)
    {
        QStringList bodies;
        for (const auto &message : HistoryScene::answer<QList<history::Message>>(
                 [&](const auto &done) { s.store->setHidden(Tea, places, hidden, &s.context, done); }))
            bodies << message.body + u' ' + QString::number(int(message.hidden));
        return bodies;
    }
    static QList<int> hidden(HistoryScene &s)
    {
        QList<int> all;
        for (const auto &message : s.newest(Tea).messages)
            all << int(message.hidden);
        return all;
    }
    static Sifted sift(HistoryScene &s, const Sift &query)
    {
        return HistoryScene::answer<Sifted>([&](const auto &done) { s.store->sift(query, &s.context, done); });
    }
    static QStringList bodies(const Sifted &sifted)
    {
        QStringList bodies;
        for (const auto &message : sifted.messages)
            bodies << message.body;
        return bodies;
    }
    static bool isSpam(const history::Message &message) { return message.body.startsWith(u"spam"_s); }

private Q_SLOTS:
    void whatIsHiddenIsKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        qint64 place = 0;
        {
            HistoryScene s(file);
            place = s.say(Tea, u"bob"_s, u"buy coins"_s, u"s1"_s).sort;
            s.say(Tea, u"carol"_s, u"good morning"_s, u"s2"_s);
            QList<qint64> told;
            connect(s.store.get(), &HistoryStore::hidden, &s.context,
                    [&told](const history::Key &, const QList<qint64> &places) { told += places; });
            QCOMPARE(setHidden(s, {place, 12345}, true), QStringList {u"buy coins 3"_s});
            QCOMPARE(told, QList<qint64> {place});
            QVERIFY(setHidden(s, {place}, true).isEmpty()); // It is hidden.
            QCOMPARE(s.read(Tea).unread, 1);
            QVERIFY(s.found({u"coins"_s}).isEmpty());
        }
        HistoryScene s(file);
        QCOMPARE(hidden(s), (QList<int> {int(Hidden::Here), int(Hidden::No)}));
        s.say(Tea, u"bob"_s, u"buy coins"_s, u"s1"_s); // Out of the archive, once more.
        QCOMPARE(hidden(s), (QList<int> {int(Hidden::Here), int(Hidden::No)}));
        QCOMPARE(setHidden(s, {place}, false), QStringList {u"buy coins 0"_s});
        QCOMPARE(s.found({u"coins"_s}), QStringList {u"buy coins"_s});
        QVERIFY(setHidden(s, {place}, false).isEmpty());
    }

    /// Where a room has no ids, what is hidden is taken for nothing else that its author says.
    void itIsStillWhatItSays()
    {
        HistoryScene s;
        setHidden(s, {s.say(Tea, u"bob"_s, u"buy coins"_s).sort}, true);
        QCOMPARE(s.add(Tea, {{.message = s.message(u"bob"_s, u"good morning"_s), .repeated = true}}).rows.first().what,
                 history::Added::What::New);
        QCOMPARE(s.add(Tea, {{.message = s.message(u"bob"_s, u"buy coins"_s), .repeated = true}}).rows.first().what,
                 history::Added::What::Known);
        QCOMPARE(hidden(s), (QList<int> {int(Hidden::Here), int(Hidden::No)}));
    }

    void whatTheRoomRemovesIsGone()
    {
        HistoryScene s;
        const qint64 place = s.say(Tea, u"bob"_s, u"buy coins"_s, u"s1"_s).sort;
        setHidden(s, {place}, true);
        const history::Action removal {.kind = history::Action::Kind::Moderation, .target = u"s1"_s};
        s.store->act(Tea, {removal}, &s.context, {});
        QCOMPARE(hidden(s), QList<int> {int(Hidden::Moderated)});
        QVERIFY(setHidden(s, {place}, false).isEmpty());
        QCOMPARE(s.bodies(Tea), QStringList {QString()});
    }

    void itGoesWhenItIsDeleted()
    {
        HistoryScene s;
        const qint64 place = s.say(Tea, u"bob"_s, u"buy coins"_s, u"s1"_s).sort;
        setHidden(s, {place}, true);
        bool gone = false;
        s.store->remove({Tea.account, Tea.peer, s.last().addSecs(1)}, &s.context, [&gone](bool yes) { gone = yes; });
        QTRY_VERIFY(gone);
        s.say(Tea, u"bob"_s, u"coins again"_s, u"s2"_s); // Under the number of the first.
        QCOMPARE(s.found({u"coins"_s}), QStringList {u"coins again"_s});
    }

    void someOutOfMany()
    {
        HistoryScene s;
        for (int i = 1; i <= 25; ++i)
            s.say(Tea, u"bob"_s, (i % 5 == 0 ? u"spam %1"_s : u"words %1"_s).arg(i), u"s%1"_s.arg(i));
        s.say(HistoryScene::Pub, u"bob"_s, u"spam elsewhere"_s, u"s1"_s);
        auto mine = s.message(u"alice"_s, u"spam, they say"_s, u"s26"_s);
        mine.own = true;
        s.add(Tea, {{mine}});
        const auto first = sift(s, {.key = Tea, .wanted = isSpam, .most = 10});
        QCOMPARE(bodies(first), (QStringList {u"spam 25"_s, u"spam 20"_s}));
        QCOMPARE(first.looked, 10);
        const auto second = sift(s, {.key = Tea, .wanted = isSpam, .before = first.next, .most = 10});
        QCOMPARE(bodies(second), (QStringList {u"spam 15"_s, u"spam 10"_s}));
        const auto third = sift(s, {.key = Tea, .wanted = isSpam, .before = second.next, .most = 10});
        QCOMPARE(bodies(third), QStringList {u"spam 5"_s});
        QCOMPARE(third.looked, 6);
        QCOMPARE(third.next, 0);
        // What is not to be seen is not among them.
        setHidden(s, {first.messages.first().sort}, true);
        s.store->act(Tea, {{.kind = history::Action::Kind::Moderation, .target = u"s20"_s}}, &s.context, {});
        QCOMPARE(bodies(sift(s, {.key = Tea, .wanted = isSpam})),
                 (QStringList {u"spam 15"_s, u"spam 10"_s, u"spam 5"_s}));
        QCOMPARE(sift(s, {.key = {Tea.account, u"nowhere@x"_s}, .wanted = isSpam}), Sifted {});
    }

    void onlyOfLate()
    {
        HistoryScene s;
        for (int i = 1; i <= 20; ++i)
            s.say(Tea, u"bob"_s, u"spam %1"_s.arg(i), u"s%1"_s.arg(i));
        const auto since = s.last().addSecs(-4);
        const auto some = sift(s, {.key = Tea, .wanted = isSpam, .since = since, .most = 3});
        QCOMPARE(bodies(some), (QStringList {u"spam 20"_s, u"spam 19"_s, u"spam 18"_s}));
        const auto more = sift(s, {.key = Tea, .wanted = isSpam, .since = since, .before = some.next, .most = 3});
        QCOMPARE(bodies(more), (QStringList {u"spam 17"_s, u"spam 16"_s}));
        const auto none = sift(s, {.key = Tea, .wanted = isSpam, .since = since, .before = more.next, .most = 3});
        QVERIFY(none.messages.isEmpty());
        QCOMPARE(none.next, 0); // All older ones are older.
    }
};

PARLOUR_TEST(HidingTest)
#include "hidingtest.moc"
