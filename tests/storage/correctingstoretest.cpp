// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <algorithm>

using namespace parlour;
using namespace Qt::StringLiterals;

using history::Action;
using history::Reply;

static const history::Key Tea = HistoryScene::Tea;

/// Corrections and answers lead to the same rows whenever they come, and only if who corrects may.
class CorrectingStoreTest : public QObject
{
    Q_OBJECT

    /// "bob" says it: `number` tells when, and under which ids: "o3" and "s3".
    static history::Message said(int number, const QString &body, const QString &corrects = {})
    {
        auto message = HistoryScene::numbered(number);
        message.id = u"o%1"_s.arg(number);
        message.body = body;
        message.corrects = corrects;
        message.occupantId = u"bob-id"_s;
        return message;
    }
    static history::Message answer(int number, const QString &body, const QString &target, const QString &quote)
    {
        auto message = said(number, body);
        message.reply = Reply {target, u"bob"_s, quote};
        return message;
    }
    static QString told(const Reply &reply)
    {
        if (reply.hidden)
            return u"removed"_s + reply.words + reply.quote;
        return reply.place != 0 ? reply.author + u' ' + reply.words : u"? "_s + reply.quote;
    }
    /// "NICK: BODY", with ", edited", " <- WHAT IT ANSWERS".
    static QStringList rows(HistoryScene &s)
    {
        QStringList rows;
        for (const auto &message : s.newest(Tea).messages) {
            const bool removed = message.hidden != history::Hidden::No;
            QString row = message.nick + (removed ? u" removed"_s : u": "_s) + message.body;
            if (message.edited)
                row += u", edited"_s;
            if (message.reply)
                row += u" <- "_s + told(*message.reply);
            rows << row;
        }
        return rows;
    }
    static QStringList versions(HistoryScene &s, qint64 sort)
    {
        QStringList all;
        const auto found = HistoryScene::answer<QList<history::Version>>(
            [&](const auto &done) { s.store->versions(Tea, sort, &s.context, done); });
        for (const auto &version : found)
            all << version.body;
        return all;
    }
    static void page(HistoryScene &s, const QList<history::Message> &messages, const QString &before = {})
    {
        history::ArchivePage page {Tea.account, Tea.peer};
        page.before = before;
        for (const auto &message : messages) {
            page.rows << history::ArchivePage::Row {Tea, message};
            page.ids << message.stanzaId;
        }
        page.ranges = s.withPage(Tea, page, false);
        s.addPage(page);
    }
    static void retract(HistoryScene &s, const QString &target)
    {
        const Action action {.kind = Action::Kind::Retraction, .target = target, .occupantId = u"bob-id"_s};
        s.store->act(Tea, {action}, &s.context, [](const auto &) {});
    }
    static bool isIn(const QTemporaryDir &folder, const QString &word)
    {
        return !HistoryScene::found(folder, {word}).isEmpty();
    }

private Q_SLOTS:
    /// "teh cat", "the cat", and "the cats", which corrects the correction, as some clients do; each time one message more per
    /// page of the archive, with or without a restart between two.
    void inAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<bool>("restarts");
        QList<int> order {1, 2, 3};
        do {
            for (const bool restarts : {false, true})
                QTest::addRow("%d %d %d%s", order[0], order[1], order[2], restarts ? ", restarting" : "")
                    << order << restarts;
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void inAnyOrder()
    {
        QFETCH(QList<int>, order);
        QFETCH(bool, restarts);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        const QHash<int, history::Message> all {
            {1, said(1, u"teh cat"_s)}, {2, said(2, u"the cat"_s, u"o1"_s)}, {3, said(3, u"the cats"_s, u"o2"_s)}};
        auto s = std::make_unique<HistoryScene>(file);
        page(*s, {said(5, u"behind"_s)});
        QList<int> known {5};
        for (const int number : order) {
            known.insert(std::ranges::upper_bound(known, number) - known.begin(), number);
            page(*s, {all.value(number)}, u"s%1"_s.arg(known.at(known.indexOf(number) + 1)));
            if (restarts)
                s = std::make_unique<HistoryScene>(file);
        }
        const QStringList expected {u"bob: the cats, edited"_s, u"bob: behind"_s};
        QCOMPARE(rows(*s), expected);
        page(*s, {all.value(1), all.value(2), all.value(3)}, u"s5"_s); // All of it again.
        QCOMPARE(rows(*s), expected);
        const qint64 place = s->newest(Tea).messages.first().sort;
        QCOMPARE(versions(*s, place), QStringList({u"teh cat"_s, u"the cat"_s, u"the cats"_s}));
        QCOMPARE(s->found({u"cats"_s}), QStringList {u"the cats"_s});
        QCOMPARE(s->found({u"teh"_s}), QStringList());
        QCOMPARE(s->read(Tea).unread, 2);
    }
    /// Live: it replaces the message, and is told as gone.
    void asItComes()
    {
        HistoryScene s;
        s.add(Tea, {{said(1, u"teh cat"_s)}, {said(2, u"meow"_s)}});
        QList<qint64> stale;
        connect(s.store.get(), &HistoryStore::hidden, &s.context,
                [&stale](const history::Key &, const QList<qint64> &places) { stale += places; });
        const auto result = s.add(Tea, {{said(3, u"the cat"_s, u"o1"_s)}});
        QCOMPARE(result.gone, QList<qint64> {result.rows.first().sort});
        QCOMPARE(result.changed.size(), 1);
        QVERIFY(stale.contains(result.changed.first().sort)); // What shows its old words has to look again.
        QCOMPARE(result.changed.first().body, u"the cat"_s);
        QVERIFY(result.changed.first().edited);
        const auto again = s.add(Tea, {{said(3, u"the cat"_s, u"o1"_s)}});
        QCOMPARE(again.rows.first().what, history::Added::What::Known);
        QCOMPARE(rows(s), QStringList({u"bob: the cat, edited"_s, u"bob: meow"_s}));
        QCOMPARE(versions(s, s.newest(Tea).messages.last().sort), QStringList());
        // What answers a correction, or thinks something of it, does so of the message.
        s.add(Tea, {{answer(4, u"nice"_s, u"s3"_s, u"the cat"_s)}});
        const Action reaction {.kind = Action::Kind::Reactions,
                               .target = u"s3"_s,
                               .occupantId = u"c"_s,
                               .nick = u"carol"_s,
                               .emoji = {u"👍"_s}};
        s.store->act(Tea, {reaction}, &s.context, [](const auto &) {});
        QCOMPARE(rows(s).last(), u"bob: nice <- bob the cat"_s);
        QCOMPARE(s.newest(Tea).messages.first().reactions.size(), 1);
    }
    /// Where the room has no ids of its own, it repeats both to whoever comes back.
    void repeatedWithoutTheRoomsIds()
    {
        HistoryScene s;
        auto first = said(1, u"teh cat"_s), second = said(2, u"the cat"_s, u"o1"_s);
        first.stanzaId.clear();
        second.stanzaId.clear();
        s.add(Tea, {{first}, {second}});
        s.add(Tea, {{.message = first, .repeated = true}, {.message = second, .repeated = true}});
        QCOMPARE(rows(s), QStringList {u"bob: the cat, edited"_s});
        second.corrects.clear(); // Nobody can tell any more who it is.
        s.add(Tea, {{.message = second, .repeated = true}});
        QCOMPARE(rows(s), QStringList {u"bob: the cat, edited"_s});
        s.add(Tea, {{said(4, u"three"_s, {})}}); // Whoever counts uses an id again.
        auto again = said(5, u"the dog"_s);
        again.id = second.id;
        again.stanzaId.clear();
        s.add(Tea, {{again}});
        QCOMPARE(rows(s).last(), u"bob: the dog"_s);
    }

    /// Whoever counts from one again says something new, also where the earlier message was edited or removed.
    void anIdIsUsedAgain_data()
    {
        QTest::addColumn<bool>("edited");
        QTest::newRow("edited") << true;
        QTest::newRow("removed") << false;
    }
    void anIdIsUsedAgain()
    {
        QFETCH(bool, edited);
        HistoryScene s;
        auto first = said(1, u"a"_s), second = said(2, u"b"_s, u"o1"_s), third = said(3, u"z"_s);
        first.stanzaId.clear();
        second.stanzaId.clear();
        third.stanzaId.clear();
        third.id = first.id;
        s.add(Tea, {{first}});
        if (edited)
            s.add(Tea, {{second}});
        else
            s.store->act(Tea, {{.kind = Action::Kind::Retraction, .target = u"o1"_s, .occupantId = u"bob-id"_s}},
                         &s.context, {});
        s.add(Tea, {{third}});
        QCOMPARE(rows(s).size(), 2);
        QCOMPARE(rows(s).last(), u"bob: z"_s);
        s.add(Tea, {{.message = first, .repeated = true}, {.message = third, .repeated = true}});
        QCOMPARE(rows(s).size(), 2);
    }

    /// The row keeps its author, under whose name it is found.
    void whoCorrectsUnderAnotherNick()
    {
        HistoryScene s;
        auto correction = said(2, u"the cat"_s, u"o1"_s);
        correction.nick = u"robert"_s;
        s.add(Tea, {{said(1, u"teh cat"_s)}});
        s.add(Tea, {{correction}});
        QCOMPARE(rows(s), QStringList {u"bob: the cat, edited"_s});
        QCOMPARE(s.found({.words = u"cat"_s, .from = u"bob"_s}), QStringList {u"the cat"_s});
        QCOMPARE(s.found({.words = u"cat"_s, .from = u"robert"_s}), QStringList());
    }

    void whoMayNotSaysIt_data()
    {
        QTest::addColumn<QString>("occupantId");
        QTest::addColumn<QString>("corrects");
        QTest::addColumn<QString>("witness");
        QTest::newRow("another") << u"carol-id"_s << u"o1"_s << QString();
        QTest::newRow("nobody knows who") << QString() << u"o1"_s << QString();
        QTest::newRow("another, seen") << QString() << u"o1"_s << u"carol"_s;
        QTest::newRow("of nothing") << u"bob-id"_s << u"o9"_s << QString();
        QTest::newRow("by the archive's id") << u"bob-id"_s << u"s1"_s << QString();
    }
    /// A correction that is refused is a message of who wrote it, and stays one whatever comes.
    void whoMayNotSaysIt()
    {
        QFETCH(QString, occupantId);
        QFETCH(QString, corrects);
        QFETCH(QString, witness);
        HistoryScene s;
        auto forged = said(2, u"pay 2"_s, corrects);
        forged.nick = u"carol"_s;
        forged.occupantId = occupantId;
        s.add(Tea, {{said(1, u"pay 1"_s)}});
        s.add(Tea, {{.message = forged, .witness = witness}});
        const QStringList expected {u"bob: pay 1"_s, u"carol: pay 2"_s};
        QCOMPARE(rows(s), expected);
        s.add(Tea, {{said(1, u"pay 1"_s)}, {forged}});
        QCOMPARE(rows(s), expected);
        HistoryScene other;
        page(other, {forged});
        page(other, {said(1, u"pay 1"_s)}, u"s2"_s);
        QCOMPARE(rows(other), expected);
    }
    /// Who has seen it need not know who it is.
    void whoWasSeenMay()
    {
        HistoryScene s;
        auto first = said(1, u"teh cat"_s), second = said(2, u"the cat"_s, u"o1"_s);
        first.occupantId.clear();
        second.occupantId.clear();
        second.nick = u"bobby"_s;
        s.add(Tea, {{first}});
        s.add(Tea, {{.message = second, .witness = u"bob"_s}});
        QCOMPARE(rows(s), QStringList {u"bob: the cat, edited"_s});
    }

    void theWholeCounts()
    {
        HistoryScene s;
        auto correction = said(3, u"wins"_s, u"o2"_s);
        correction.kind = history::Kind::Action;
        correction.mention = correction.unstyled = true;
        s.add(Tea, {{said(1, u"hi"_s)}, {answer(2, u"yes"_s, u"s1"_s, u"hi"_s)}, {correction}});
        QCOMPARE(rows(s), QStringList({u"bob: hi"_s, u"bob: wins, edited"_s}));
        const auto message = s.newest(Tea).messages.last();
        QCOMPARE(message.kind, history::Kind::Action);
        QVERIFY(message.mention && message.unstyled && !message.reply);
        auto kept = answer(4, u"no"_s, u"s1"_s, u"hi"_s);
        kept.corrects = u"o2"_s;
        s.add(Tea, {{kept}});
        QCOMPARE(rows(s).last(), u"bob: no, edited <- bob hi"_s);
        QCOMPARE(s.read(Tea).mentions, 0);
    }

    /// It is said once, with the correction that does it, and with nothing that is done later.
    void whoIsNamedByItNow()
    {
        HistoryScene s;
        const auto named = [&s](int number, bool mention) {
            auto correction = said(number, u"well"_s, u"o1"_s);
            correction.mention = mention;
            return s.add(Tea, {{correction}}).changed.value(0).namesUsNow;
        };
        s.add(Tea, {{said(1, u"hi"_s)}});
        QVERIFY(!named(2, false));
        QVERIFY(named(3, true));
        QVERIFY(!named(4, true));
        QVERIFY(!s.newest(Tea).messages.first().namesUsNow);
        QVERIFY(!named(5, false));
        QVERIFY(named(6, true));
    }

    void answersFindWhatTheyAnswer()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            page(s, {answer(3, u"yes"_s, u"s1"_s, u"is it?"_s), answer(4, u"what"_s, u"s9"_s, u"lost"_s)});
            QCOMPARE(rows(s), QStringList({u"bob: yes <- ? is it?"_s, u"bob: what <- ? lost"_s}));
        }
        HistoryScene s(file);
        page(s, {said(1, u"is it?"_s)}, u"s3"_s);
        QCOMPARE(rows(s).at(1), u"bob: yes <- bob is it?"_s);
        const auto result =
            s.add(Tea, {{said(5, u"is it so?"_s, u"o1"_s)}, {answer(6, u"so"_s, u"s1"_s, u"is it?"_s)}});
        QCOMPARE(rows(s).at(1), u"bob: yes <- bob is it so?"_s);
        QCOMPARE(result.changed.last().reply->words, u"is it so?"_s);
        retract(s, u"s1"_s);
        QCOMPARE(rows(s),
                 QStringList({u"bob removed, edited"_s, u"bob: yes <- removed"_s, u"bob: what <- ? lost"_s,
                              u"bob: so <- removed"_s}));
        s.add(Tea, {{answer(7, u"late"_s, u"s1"_s, u"is it so?"_s)}});
        QCOMPARE(rows(s).last(), u"bob: late <- removed"_s);
    }
    /// What many answers name and many messages are called costs nothing with each of these.
    void answersToAnIdOfManyAreToldOnce()
    {
        HistoryScene s;
        for (int number = 1; number <= 5; ++number)
            s.add(Tea, {{answer(number, u"a"_s, u"x"_s, u"b"_s)}});
        const auto called = [&s](int number) {
            auto message = said(number, u"c"_s);
            message.id = u"x"_s;
            return s.add(Tea, {{message}}).changed.size();
        };
        QCOMPARE(called(6), 5);
        QCOMPARE(rows(s).first(), u"bob: a <- bob c"_s);
        QCOMPARE(called(7), 5);
        QCOMPARE(rows(s).first(), u"bob: a <- ? b"_s);
        QCOMPARE(called(8), 0);
        QCOMPARE(called(9), 0);
    }
    /// Two that answer one another end nothing.
    void answersInARing()
    {
        HistoryScene s;
        s.add(Tea, {{answer(1, u"a"_s, u"o2"_s, u"b"_s)}, {answer(2, u"b"_s, u"o1"_s, u"a"_s)}});
        QCOMPARE(rows(s), QStringList({u"bob: a <- bob b"_s, u"bob: b <- bob a"_s}));
    }

    void whatWaitsToBeSent()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        UnconfirmedMessage unsent {u"c1"_s, u"bob"_s, u"the cat"_s, HistoryScene::numbered(2).time, false, {}};
        unsent.reply = Reply {u"s9"_s, u"al"_s, u"x"_s};
        unsent.corrects = u"o1"_s;
        {
            HistoryScene s(file);
            auto own = said(1, u"teh cat"_s);
            own.own = true;
            s.add(Tea, {{own}});
            s.store->setDraft(Tea, {u"the cat"_s, 7, {}, u"o1"_s, u"before"_s});
            s.store->keep(Tea, unsent, &s.context, [](bool) {});
        }
        HistoryScene s(file);
        const auto waiting = HistoryScene::answer<QList<UnconfirmedMessage>>(
            [&](const auto &done) { s.store->unconfirmed(Tea, &s.context, done); });
        QCOMPARE(waiting, QList<UnconfirmedMessage> {unsent});
        const auto draft =
            HistoryScene::answer<history::Draft>([&](const auto &done) { s.store->draft(Tea, &s.context, done); });
        QCOMPARE(draft, (history::Draft {u"before"_s, 6}));
        auto back = said(2, u"the cat"_s, u"o1"_s);
        back.id = back.originId = u"c1"_s;
        back.own = true;
        const auto result = s.add(Tea, {{.message = back, .confirms = u"c1"_s}});
        QCOMPARE(result.rows.first().what, history::Added::What::Confirmed);
        QCOMPARE(result.gone.size(), 1);
        QCOMPARE(rows(s), QStringList {u"bob: the cat, edited"_s});
    }

    /// Of what is removed, no word of any version is in any file, nor of what quoted it.
    void noWordStays()
    {
        const QTemporaryDir folder;
        HistoryScene s(folder.filePath(u"profile.sqlite"_s));
        s.add(Tea,
              {{said(1, u"the Quokka"_s)},
               {answer(2, u"which"_s, u"s1"_s, u"the Quokka"_s)},
               {said(3, u"the Wombat"_s, u"o1"_s)},
               {said(4, u"the Numbat"_s, u"o1"_s)}});
        QVERIFY(isIn(folder, u"quokka"_s) && isIn(folder, u"numbat"_s));
        retract(s, u"s1"_s);
        QTRY_VERIFY(!isIn(folder, u"quokka"_s) && !isIn(folder, u"wombat"_s) && !isIn(folder, u"numbat"_s));
        s.add(Tea, {{said(5, u"the Bilby"_s, u"o1"_s)}}); // One more, after that.
        QCOMPARE(rows(s), QStringList({u"bob removed, edited"_s, u"bob: which <- removed"_s}));
        s.store.reset();
        HistoryScene next(
            folder.filePath(u"profile.sqlite"_s)); // Sweeping rests for a while, at most until the next start.
        QTRY_VERIFY(!isIn(folder, u"bilby"_s));
    }
};

PARLOUR_TEST(CorrectingStoreTest)
#include "correctingstoretest.moc"
