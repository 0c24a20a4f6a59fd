// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

using What = history::Added::What;
using history::Live;

static const history::Key Tea = HistoryScene::Tea;
static const history::Key Pub = HistoryScene::Pub;

/// What is kept of conversations: which message is which, what has been read, what is in the composer.
class ProfileHistoryTest : public QObject
{
    Q_OBJECT

    /// All kinds of changes of what is remembered of rooms.
    static void changeLists(RoomLists &lists)
    {
        lists.storeRooms(Tea.account, {{Tea.peer, {}, {}}});
        lists.storeBookmarks(Tea.account, {.edits = {{.address = Tea.peer}}, .seen = {}, .kept = {}, .told = true});
        lists.setView(Tea.account, Tea.peer, {.people = false});
        lists.setIgnored(Tea.account, Tea.peer, {{u"bob"_s, {}, {}}});
        lists.storeRooms(Tea.account, {});
        lists.storeBookmarks(Tea.account, {});
        lists.setView(Tea.account, Tea.peer, {});
        lists.setIgnored(Tea.account, Tea.peer, {});
    }

private Q_SLOTS:
    void pagesOfWhatWasSaid()
    {
        HistoryScene s;
        for (int i = 1; i <= 10; ++i)
            s.add(Tea, {{HistoryScene::numbered(i)}});
        s.say(Pub, u"bob"_s, u"elsewhere"_s);
        const auto all = s.newest(Tea);
        QCOMPARE(HistoryScene::bodies(all), HistoryScene::numbers(1, 10));
        QVERIFY(all.reachesStart && all.reachesEnd);
        const auto newest = s.newest(Tea, 3);
        QCOMPARE(HistoryScene::bodies(newest), HistoryScene::numbers(8, 10));
        QVERIFY(!newest.reachesStart && newest.reachesEnd);
        const qint64 fifth = all.messages[4].sort;
        const auto before =
            s.answer<history::Page>([&](const auto &done) { s.store->before(Tea, fifth, 4, &s.context, done); });
        QCOMPARE(HistoryScene::bodies(before), HistoryScene::numbers(1, 4));
        QVERIFY(before.reachesStart && !before.reachesEnd);
        const auto after =
            s.answer<history::Page>([&](const auto &done) { s.store->after(Tea, fifth, 4, &s.context, done); });
        QCOMPARE(HistoryScene::bodies(after), HistoryScene::numbers(6, 9));
        QVERIFY(!after.reachesStart && !after.reachesEnd);
        const auto around =
            s.answer<history::Page>([&](const auto &done) { s.store->around(Tea, fifth, 2, &s.context, done); });
        QCOMPARE(HistoryScene::bodies(around), HistoryScene::numbers(3, 7));
        QVERIFY(!around.reachesStart && !around.reachesEnd);
        QCOMPARE(s.newest({u"nobody@localhost"_s, Tea.peer}), (history::Page {{}, true, true}));
    }

    void everythingOfAMessageIsKept()
    {
        QTemporaryDir folder;
        history::Message message;
        message.id = u"3"_s;
        message.originId = u"0d2f8a0e-27a4-4e9a-8f5c-1f6a5f0b9c11"_s;
        message.stanzaId = u"1795000000123456"_s;
        message.occupantId = u"occupant="_s;
        message.nick = u"'; DROP TABLE message; --"_s;
        message.body = u"\U0001F339\n\tline"_s;
        message.time = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, QTimeZone::UTC);
        message.kind = history::Kind::Action;
        message.mention = true;
        message.hidden = history::Hidden::Moderated;
        message.unstyled = true;
        message.cut = true;
        {
            HistoryScene s(folder.filePath(u"profile.sqlite"_s));
            message.sort = s.add(Tea, {{message}}).rows.first().sort;
        }
        HistoryScene s(folder.filePath(u"profile.sqlite"_s));
        QCOMPARE(s.newest(Tea).messages, QList {message});
        for (const auto &id : {message.id, message.originId, message.stanzaId}) {
            const auto found = s.answer<std::optional<history::Message>>(
                [&](const auto &done) { s.store->find(Tea, id, &s.context, done); });
            QCOMPARE(found, message);
        }
    }

    /// Two different messages do not become one, nor one two.
    void whichIsWhich()
    {
        HistoryScene s;
        const auto say = [&s](const QString &nick, const QString &body, const QString &stanzaId, const QString &id) {
            return s.say(Tea, nick, body, stanzaId, id).what;
        };
        QCOMPARE(say(u"bob"_s, u"a"_s, u"s1"_s, u"1"_s), What::New);
        QCOMPARE(say(u"carol"_s, u"b"_s, u"s2"_s, u"1"_s), What::New);
        QCOMPARE(say(u"bob"_s, u"c"_s, u"s3"_s, u"1"_s), What::New);
        QCOMPARE(say(u"bob"_s, u"c"_s, u"s3"_s, u"1"_s), What::Known);
        QCOMPARE(say(u"bob"_s, u"d"_s, u"s4"_s, {}), What::New);
        QCOMPARE(say(u"bob"_s, u"d"_s, u"s5"_s, {}), What::New);
        QCOMPARE(say(u"carol"_s, u"e"_s, {}, {}), What::New);
        QCOMPARE(s.bodies(Tea), (QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"d"_s, u"e"_s}));
        QCOMPARE(s.say(Pub, u"bob"_s, u"a"_s, u"s1"_s, u"1"_s).what, What::New); // Not across conversations.
    }

    void aRoomWithoutStableIds()
    {
        HistoryScene s;
        s.say(Tea, u"bob"_s, u"a"_s, {}, u"1"_s);
        s.say(Tea, u"bob"_s, u"b"_s);
        s.say(Tea, u"bob"_s, u"b"_s);
        const auto repeated = [&s](const QString &body, const QString &id) {
            return history::Arrival {s.message(u"bob"_s, body, {}, id), {}, true};
        };
        const auto result = s.add(Tea,
                                  {repeated(u"a"_s, u"1"_s), repeated(u"z"_s, u"1"_s), repeated(u"b"_s, {}),
                                   repeated(u"b"_s, {}), repeated(u"b"_s, {})});
        QList<What> whats;
        for (const auto &row : result.rows)
            whats << row.what;
        QCOMPARE(whats, (QList {What::Known, What::New, What::Known, What::Known, What::New}));
        QCOMPARE(s.bodies(Tea), (QStringList {u"a"_s, u"b"_s, u"b"_s, u"z"_s, u"b"_s}));
    }

    /// The archive tells its id of what came without one; and the same sentence stands in it twice.
    void idsAreLearned()
    {
        HistoryScene s;
        auto message = s.message(u"bob"_s, u"a"_s, {}, u"1"_s);
        message.originId = u"1"_s;
        s.add(Tea, {{message}});
        message.stanzaId = u"s1"_s;
        QCOMPARE(s.add(Tea, {{message}}).rows.first().what, What::Known);
        QCOMPARE(s.newest(Tea).messages.first().stanzaId, u"s1"_s);
        message.stanzaId = u"s2"_s;
        QCOMPARE(s.add(Tea, {{message}}).rows.first().what, What::Known);
        QCOMPARE(s.newest(Tea).messages.first().stanzaId, u"s1"_s);
        QVERIFY(s.answer<std::optional<history::Message>>(
            [&](const auto &done) { s.store->find(Tea, u"s2"_s, &s.context, done); }));
        QCOMPARE(s.bodies(Tea), QStringList {u"a"_s});
    }

    void ourOwnComesBack_data()
    {
        QTest::addColumn<QString>("confirms");
        QTest::addColumn<QString>("originId");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("by its origin id") << QString() << u"ours"_s << u"alice"_s << true << true;
        QTest::newRow("as the queue found out") << u"ours"_s << u"another"_s << u"alice"_s << true << true;
        QTest::newRow("our id from somebody else") << QString() << u"ours"_s << u"mallory"_s << false << false;
    }
    void ourOwnComesBack()
    {
        QFETCH(QString, confirms);
        QFETCH(QString, originId);
        QFETCH(QString, nick);
        QFETCH(bool, own);
        QFETCH(bool, confirmed);
        HistoryScene s;
        s.keep(Tea, u"ours"_s, u"hello"_s);
        s.say(Tea, u"bob"_s, u"between"_s);
        QCOMPARE(s.bodies(Tea), QStringList {u"between"_s}); // What waits stands behind everything.
        auto back = s.message(nick, u"hello"_s, u"s9"_s);
        back.originId = originId;
        back.own = own;
        QCOMPARE(s.add(Tea, {{back, confirms}}).rows.first().what == What::Confirmed, confirmed);
        QCOMPARE(s.bodies(Tea), (QStringList {u"between"_s, u"hello"_s}));
        QList<UnconfirmedMessage> waiting;
        s.store->unconfirmed(Tea, &s.context, [&waiting](const auto &all) { waiting = all; });
        QCOMPARE(waiting.isEmpty(), confirmed);
        s.store->forget(u"ours"_s, &s.context, [](bool) {}); // As the queue does then: it stays.
        QCOMPARE(s.bodies(Tea), (QStringList {u"between"_s, u"hello"_s}));
    }

    void whatHasBeenRead()
    {
        HistoryScene s;
        for (int i = 1; i <= 6; ++i) {
            auto message = HistoryScene::numbered(i);
            message.own = i == 3;
            message.mention = i == 3 || i == 5;
            message.hidden = i == 4 ? history::Hidden::Retracted : history::Hidden::No;
            s.add(Tea, {{message}});
        }
        const auto messages = s.newest(Tea).messages;
        auto read = s.read(Tea);
        QCOMPARE(read.unread, 4);
        QCOMPARE(read.firstUnread, messages[0].sort);
        s.store->setReadPosition(Tea, messages[1].sort, u"s2"_s);
        read = s.read(Tea);
        QCOMPARE(read, (history::ReadPosition {Tea, messages[1].sort, u"s2"_s, 2, 1, messages[4].sort}));
        const auto all = s.answer<QList<history::ReadPosition>>(
            [&](const auto &done) { s.store->readPositions(Tea.account, &s.context, done); });
        QCOMPARE(all, QList {read});
        QCOMPARE(s.read(Pub), (history::ReadPosition {Pub, 0, {}}));
    }

    void theLastOfEach()
    {
        HistoryScene s;
        s.say(Tea, u"bob"_s, u"one"_s);
        s.say(Pub, u"bob"_s, u"two"_s);
        auto gone = s.message(u"bob"_s, u"three"_s);
        gone.hidden = history::Hidden::Retracted;
        s.add(Pub, {{gone}});
        auto last = s.answer<QList<history::Last>>(
            [&](const auto &done) { s.store->lastOfEach(Tea.account, &s.context, done); });
        QCOMPARE(last.size(), 2);
        std::ranges::sort(last, {}, [](const history::Last &one) { return one.message.body; });
        QCOMPARE(last[0].key, Tea);
        QCOMPARE(last[1].key, Pub);
        QCOMPARE(last[1].message.body, u"two"_s);
    }

    void theFirstOfADay()
    {
        HistoryScene s;
        const auto since = [&s](const history::Key &key, int number) {
            return s.answer<qint64>([&](const auto &done) {
                s.store->firstSince(key, HistoryScene::numbered(number).time, &s.context, done);
            });
        };
        QCOMPARE(since(Tea, 1), 0);
        s.addPage(s.page(Tea, 100, 140));
        s.addPage(s.page(Tea, 1, 9, u"s100"_s)); // What stands between them is not known.
        s.say(Pub, u"bob"_s, u"elsewhere"_s);
        const auto bodyOf = [&](int number) {
            const qint64 sort = since(Tea, number);
            for (const auto &message : s.newest(Tea).messages) {
                if (message.sort == sort)
                    return message.body;
            }
            return QString();
        };
        QCOMPARE(bodyOf(-5), u"m1"_s);
        for (const int number : {1, 2, 9, 100, 101, 139, 140})
            QCOMPARE(bodyOf(number), u"m%1"_s.arg(number));
        QCOMPARE(bodyOf(50), u"m100"_s);
        QCOMPARE(since(Tea, 141), 0);
    }

    void draftsComeBackAndGoWithWhatIsSent()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        const history::Draft draft {u"half a senten"_s, 13, u"s4"_s, u"c"_s, u"before"_s, u"[]"_s};
        const auto kept = [](HistoryScene &s, const history::Key &key) {
            return s.answer<history::Draft>([&](const auto &done) { s.store->draft(key, &s.context, done); });
        };
        {
            HistoryScene s(file);
            s.store->setDraft(Tea, draft);
            s.store->setDraft(Pub, {u"other"_s, 5});
        }
        HistoryScene s(file);
        QCOMPARE(kept(s, Tea), draft);
        s.keep(Tea, u"1"_s, u"something else"_s);
        QCOMPARE(kept(s, Tea), draft);
        s.keep(Tea, u"2"_s, draft.text);
        QVERIFY(kept(s, Tea).isEmpty());
        s.store->setDraft(Tea, draft);
        s.keep(Tea, u"3"_s, draft.text + u"ce"_s); // The rest was typed a moment ago.
        QVERIFY(kept(s, Tea).isEmpty());
        s.store->setDraft(Pub, {});
        QVERIFY(kept(s, Pub).isEmpty());
    }

    /// No statement walks through all messages, or sorts them by itself.
    void noStatementIsSlow()
    {
        HistoryScene s;
        s.keep(Tea, u"1"_s, u"hello"_s);
        s.keep(Tea, u"1"_s, u"hello"_s);
        s.store->forget(u"1"_s, &s.context, [](bool) {});
        s.keep(Tea, u"2"_s, u"hello"_s);
        auto back = s.message(u"alice"_s, u"hello"_s, u"s0"_s, u"2"_s);
        back.own = true;
        s.add(Tea, {{back}}, Live::Opens);
        s.add(Tea, {{s.message(u"bob"_s, u"nameless"_s), {}, true}}, Live::Continues);
        for (int i = 1; i < 5; ++i)
            s.add(Tea, {{HistoryScene::numbered(i * 100)}}, Live::Continues);
        s.addPage(s.page(Tea, 1, 50));
        s.addPage(s.page(Tea, 40, 60));
        s.addPage(s.page(Tea, 21, 39, u"s40"_s));
        auto unseen = s.page(Tea, 19, 20, u"s21"_s);
        unseen.rows.clear();
        s.addPage(unseen);
        s.addPage(s.page(Tea, 11, 18, u"s19"_s));
        s.store->act(Tea, {{.target = u"s100"_s, .isWitnessed = true, .nick = u"bob"_s}}, &s.context, {});
        s.store->act(Tea, {{.kind = history::Action::Kind::Moderation, .target = u"s200"_s}}, &s.context, {});
        s.store->act(Tea, {{.kind = history::Action::Kind::Reactions, .target = u"s300"_s, .emoji = {u"👍"_s}}},
                     &s.context, {});
        s.store->act(Tea, {{.target = u"never"_s, .occupantId = u"o"_s}}, &s.context, {});
        for (const bool hidden : {true, false})
            s.store->setHidden(Tea, {s.newest(Tea).messages.first().sort}, hidden, &s.context, {});
        s.store->sift({.key = Tea, .wanted = [](const history::Message &) { return true; }}, &s.context, {});
        s.store->setReadPosition(Tea, 1, {});
        s.store->setDraft(Tea, {u"x"_s});
        s.store->setDraft(Tea, {});
        auto correction = s.message(u"bob"_s, u"corrected"_s, u"c1"_s, u"c1"_s);
        correction.corrects = u"id1"_s;
        correction.reply = history::Reply {u"s1"_s};
        s.add(Tea, {{.message = correction, .witness = u"bob"_s}});
        s.store->versions(Tea, 5, &s.context, {});
        s.read(Tea);
        s.found({u"hello"_s});
        s.found({.words = {}, .since = s.last()});
        s.newest(Tea);
        s.store->around(Tea, 5, 5, &s.context, {});
        s.store->find(Tea, u"id1"_s, &s.context, {});
        s.store->lastOfEach(Tea.account, &s.context, {});
        s.store->firstSince(Tea, s.last(), &s.context, {});
        s.store->readPositions(Tea.account, &s.context, {});
        s.store->draft(Tea, &s.context, {});
        s.store->privateChats(Tea.account, Tea.peer, &s.context, {});
        s.store->directChats(Tea.account, &s.context, {});
        s.store->setClosed(Tea, true);
        changeLists(s.store->lists());
        bool swept = false;
        s.store->remove({Tea.account, Tea.peer, s.last()}, &s.context, {});
        s.store->remove({Tea.account}, &s.context, [&swept](bool) { swept = true; });
        QTRY_VERIFY(swept);
        const auto plans =
            s.answer<QList<std::pair<QString, QString>>>([&](const auto &done) { s.store->plans(&s.context, done); });
        const QRegularExpression walk(u"^SCAN (m|message|message_id|author|action)\\b"_s);
        const QRegularExpression walkLists(
            u"^SCAN (remembered_room|room_view|ignored|bookmark_edit|bookmark_note)\\b"_s);
        QSet<QString> statements;
        for (const auto &[statement, step] : plans) {
            statements << statement;
            QVERIFY2(!step.contains(u"TEMP B-TREE"_s), qPrintable(statement + u": "_s + step));
            QVERIFY2(!walk.match(step).hasMatch(), qPrintable(statement + u": "_s + step));
            const bool readsAll = statement.startsWith("SELECT"_L1); // Once, at the start.
            QVERIFY2(readsAll || !walkLists.match(step).hasMatch(), qPrintable(statement + u": "_s + step));
        }
        QVERIFY2(statements.size() > 50, qPrintable(QString::number(statements.size())));
    }
};

PARLOUR_TEST(ProfileHistoryTest)
#include "profilehistorytest.moc"
