// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <algorithm>
#include <ctime>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What is found in what was said.
class SearchTest : public QObject
{
    Q_OBJECT

    /// As if the one message in `file` had been said `times` more.
    static void repeat(const QString &file, int times)
    {
        const QString all =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(times);
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"repeat"_s);
        raw.setDatabaseName(file);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.exec(u"INSERT INTO message (conversation, sort, author, body, time, kind, own, mention, hidden,"
                           " delivery, problem, stamp) "_s
                           + all
                           + u"SELECT conversation, sort + i, author, body, time, kind, own, mention, hidden, delivery,"
                             " problem, stamp - i FROM message, n WHERE id = 1"_s));
        QVERIFY(query.exec(u"INSERT INTO search (rowid, words, place) SELECT stamp, 'often', 'c1' FROM message"
                           " WHERE id > 1 ORDER BY stamp"_s));
        QVERIFY(query.exec(u"COMMIT"_s));
        query.clear();
        raw.close();
        raw = {};
        QSqlDatabase::removeDatabase(u"repeat"_s);
    }

private Q_SLOTS:
    /// Nobody breaks the searches of others with a word: that looks like damage, and the index is made anew.
    void aWordHoldsAQuotationMark()
    {
        HistoryScene s;
        s.say(HistoryScene::Tea, u"eve"_s, u"quokka\U000111C2\""_s);
        s.say(HistoryScene::Tea, u"bob"_s, u"quokkas"_s);
        QCOMPARE(s.found({u"quokka"_s}).size(), 2);
        QCOMPARE(s.found({u"quokka\U000111C2\uFF02"_s}).size(), 1);
    }
    void inAllScripts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &words, const QStringList &found) {
            QTest::newRow(qUtf8Printable(words.first(qMin(words.size(), qsizetype(20))))) << words << found;
        };
        row(u"部署"_s, {u"部署失败了"_s});
        row(u"失败"_s, {u"部署失败了"_s});
        row(u"署失败部"_s, {});
        row(u"了"_s, {u"部署失败了"_s});
        row(u"京都"_s, {u"東京都に行く"_s});
        row(u"都"_s, {u"東京都に行く"_s});
        row(u"한국"_s, {u"한국어 메시지"_s});
        row(u"สวัส"_s, {u"สวัสดีครับ"_s});
        row(u"grosse"_s, {u"Größe"_s});
        row(u"GRÖẞE"_s, {u"Größe"_s});
        row(u"cafe"_s, {u"naïve café"_s});
        row(u"istanbul"_s, {u"İstanbul"_s});
        row(u"full"_s, {u"ｆｕｌｌ"_s});
        row(u"foo_bar"_s, {u"e-mail foo_bar@x.de"_s});
        row(u"foo"_s, {u"e-mail foo_bar@x.de"_s});
        row(u"c++"_s, {u"C++"_s});
        row(u"1.2"_s, {u"v1.2.3"_s});
        row(u"👩‍👩‍👧"_s, {u"👩‍👩‍👧 party"_s});
        row(u"part"_s, {u"👩‍👩‍👧 party"_s});
        row(u"\"x de\""_s, {u"e-mail foo_bar@x.de"_s});
        row(u"\"de x\""_s, {});
        row(u"de x"_s, {u"e-mail foo_bar@x.de"_s});
        for (const auto &odd :
             {u"\""_s, u"*"_s, u"NEAR("_s, u"from:"_s, u"zz AND"_s, u"-"_s, u"^"_s, u"{place} : c1"_s})
            row(odd, {});
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("10 kB") << u"zz "_s.repeated(3500) << QStringList();
        QTest::newRow("a null character") << QString(1, QChar(0)) << QStringList();
    }
    void inAllScripts()
    {
        QFETCH(QString, words);
        HistoryScene s;
        for (const auto &body : {u"部署失败了"_s, u"東京都に行く"_s, u"한국어 메시지"_s, u"สวัสดีครับ"_s, u"Größe"_s,
                                 u"groesse"_s, u"naïve café"_s, u"İstanbul"_s, u"ｆｕｌｌ"_s, u"e-mail foo_bar@x.de"_s,
                                 u"C++"_s, u"v1.2.3"_s, u"👩‍👩‍👧 party"_s})
            s.say(HistoryScene::Tea, u"bob"_s, body);
        QTEST(s.found({words}), "found");
    }

    void theNewestFirstAndBounded()
    {
        HistoryScene s;
        for (int i = 0; i < 5; ++i)
            s.say(HistoryScene::Tea, u"bob"_s, u"word %1"_s.arg(i));
        history::SearchQuery query {u"word"_s};
        query.limit = 2;
        QCOMPARE(s.found(query), (QStringList {u"word 4"_s, u"word 3"_s}));
    }

    void oneRoomOnePersonOneTime()
    {
        HistoryScene s;
        s.say(HistoryScene::Tea, u"bob"_s, u"word of bob"_s);
        s.say(HistoryScene::Tea, u"carol"_s, u"word of carol"_s);
        s.say(HistoryScene::Pub, u"bob"_s, u"word in the pub"_s);
        history::SearchQuery query {u"word"_s};
        query.in = HistoryScene::Tea;
        QCOMPARE(s.found(query), (QStringList {u"word of carol"_s, u"word of bob"_s}));
        query.from = u"Bob"_s;
        QCOMPARE(s.found(query), QStringList {u"word of bob"_s});
        query = {u"word"_s};
        query.until = s.last().addMSecs(-1500);
        QCOMPARE(s.found(query), QStringList {u"word of bob"_s});
        query = {u"word"_s};
        query.account = u"other@localhost"_s;
        QCOMPARE(s.found(query), QStringList());
    }

    /// The archive is read backwards: what is stored last is the oldest.
    void timeOrdersWhatIsFound()
    {
        HistoryScene s;
        s.addPage(s.page(HistoryScene::Tea, 21, 30));
        s.addPage(s.page(HistoryScene::Tea, 11, 20, u"s21"_s));
        s.add(HistoryScene::Pub, {{HistoryScene::numbered(25)}});
        s.addPage(s.page(HistoryScene::Tea, 1, 10, u"s11"_s));
        auto query = history::SearchQuery {u"m"_s};
        query.limit = 12;
        const auto search = [&s](const history::SearchQuery &query) {
            return s.answer<QList<history::Hit>>([&](const auto &done) { s.store->search(query, &s.context, done); });
        };
        QStringList found;
        for (auto hits = search(query); !hits.isEmpty(); hits = search(query)) {
            for (const auto &hit : std::as_const(hits))
                found << hit.message.body;
            query.before = hits.last().place;
            QVERIFY(found.size() <= 31);
        }
        QStringList expected = HistoryScene::numbers(1, 25) + HistoryScene::numbers(25, 30);
        std::ranges::reverse(expected);
        QCOMPARE(found, expected);
    }

    /// However many newer ones there are.
    void whatIsOldIsFound()
    {
        HistoryScene s;
        s.say(HistoryScene::Tea, u"Änna B"_s, u"word, and https://example.org/page"_s);
        s.say(HistoryScene::Tea, u"bob"_s, u"https://example.org/picture.png"_s);
        QList<history::Arrival> many;
        for (int i = 0; i < 2100; ++i)
            many << history::Arrival {s.message(u"bob"_s, u"word"_s)};
        s.add(HistoryScene::Tea, many);
        QCOMPARE(s.found({.words = u"word"_s, .from = u"anna b"_s}),
                 QStringList {u"word, and https://example.org/page"_s});
        QCOMPARE(s.found({.words = {}, .from = u"anna b"_s}), QStringList {u"word, and https://example.org/page"_s});
        QCOMPARE(s.found({.words = u"word"_s, .from = u"anna"_s}), QStringList());
        QCOMPARE(s.found({.words = u"word"_s, .until = s.last().addSecs(-2099)}),
                 QStringList {u"word, and https://example.org/page"_s});
        QCOMPARE(s.found({.words = {}, .until = s.last().addSecs(-2099)}),
                 (QStringList {u"https://example.org/picture.png"_s, u"word, and https://example.org/page"_s}));
        QCOMPARE(s.found({.words = u"word"_s, .hasLink = true}), QStringList {u"word, and https://example.org/page"_s});
        QCOMPARE(s.found({.words = {}, .hasFile = true}), QStringList {u"https://example.org/picture.png"_s});
        QCOMPARE(s.found({.words = {}, .in = HistoryScene::Pub}), QStringList());
        QCOMPARE(s.found({}), QStringList());
    }

    /// Whatever is said beside it, and however its address ends.
    void aSharedFileIsFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profile.sqlite"_s);
        const auto isFound = [](HistoryScene &s) {
            QCOMPARE(s.found({.words = {}, .hasFile = true}), QStringList {u"our garden"_s});
            QCOMPARE(s.found({u"wombat"_s}), QStringList {u"our garden"_s});
        };
        {
            HistoryScene s(path);
            auto message = s.message(u"bob"_s, u"our garden"_s, u"s1"_s);
            message.file.emplace();
            message.file->url = u"https://example.org/1234"_s;
            message.file->name = u"wombat.jpeg"_s;
            s.add(HistoryScene::Tea, {{message}});
            isFound(s);
        }
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery(database).exec(u"UPDATE meta SET value = 2 WHERE name = 'search version'"_s);
            database.close();
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        HistoryScene s(path);
        QTRY_COMPARE(s.found({u"wombat"_s}).size(), 1);
        isFound(s);
        const qint64 place = s.newest(HistoryScene::Tea).messages.first().sort;
        s.store->setHidden(HistoryScene::Tea, {place}, true, &s.context, {});
        QCOMPARE(s.found({u"wombat"_s}), QStringList());
    }

    void whatIsHiddenIsNotFound()
    {
        HistoryScene s;
        auto message = s.message(u"bob"_s, u"word"_s);
        message.hidden = history::Hidden::Moderated;
        s.add(HistoryScene::Tea, {{message}});
        QCOMPARE(s.found({u"word"_s}), QStringList());
        QCOMPARE(s.found({.words = {}, .since = message.time.addDays(-1)}), QStringList());
    }

    /// All at one instant, as an archive that knows no better may say.
    void aCrowdAtOneInstant()
    {
        HistoryScene s;
        QList<history::Arrival> many;
        for (int i = 0; i < 300; ++i) {
            many << history::Arrival {s.message(u"bob"_s, u"word"_s)};
            many.last().message.time = many.first().message.time;
        }
        s.add(HistoryScene::Tea, many);
        history::SearchQuery query {u"word"_s};
        query.limit = 1000;
        QCOMPARE(s.found(query).size(), 300);
        s.store->remove({HistoryScene::Tea.account, HistoryScene::Tea.peer}, &s.context, {});
        QTRY_VERIFY(s.found(query).isEmpty());
    }

    /// The next key is pressed before the last search has begun.
    void whatNobodyWaitsForIsNotSearched()
    {
        ProfileHistory store(u":memory:"_s);
        QObject context;
        HistoryScene words;
        QList<history::Arrival> many;
        for (int i = 0; i < 500; ++i)
            many << history::Arrival {words.message(u"bob"_s, u"thequickbrown"_s)};
        store.add(HistoryScene::Tea, many, history::Live::Outside, &context, {});
        QList<int> answered;
        for (int i = 1; i <= 10; ++i) {
            store.search({u"thequickbrown"_s.first(i + 2)}, &context, [&answered, i](const auto &hits) {
                if (!hits.isEmpty())
                    answered << i;
            });
        }
        QTRY_VERIFY(!answered.isEmpty() && answered.last() == 10);
        QVERIFY2(answered.size() <= 3, qPrintable(QString::number(answered.size())));
        QVERIFY(std::ranges::is_sorted(answered));
    }

    /// The next key is pressed in the middle of a search.
    void aSearchIsGivenUp_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("for another one") << true;
        QTest::newRow("for nothing") << false;
    }
    void aSearchIsGivenUp()
    {
        QFETCH(bool, isReplaced);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            s.say(HistoryScene::Tea, u"bob"_s, u"often"_s);
        }
        repeat(file, 200'000);
        ProfileHistory store(file);
        QObject context;
        HistoryScene words;
        const history::SearchQuery often {u"often"_s, u"other@localhost"_s}; // Each that matches is looked at, in vain.
        bool begun = false;
        const auto begin = [&](bool &isGivenUp) { // What is asked first is answered when the search begins.
            begun = false;
            store.sizeOnDisk(&context, [&begun](qint64) { begun = true; });
            store.search(often, &context, [&isGivenUp](const auto &) { isGivenUp = false; });
        };
        bool isWhole = true;
        begin(isWhole);
        QTRY_VERIFY(begun);
        std::clock_t start = std::clock(); // Not the time of day: the machine may be busy.
        QTRY_VERIFY(!isWhole);
        const auto whole = std::clock() - start;

        store.add(HistoryScene::Tea, {{words.message(u"bob"_s, u"rare"_s)}}, history::Live::Outside, &context, {});
        QObject other; // The one who searches now, or somebody who reads.
        const auto isQuick = [&] {
            bool isGivenUp = true, isAnswered = false;
            begin(isGivenUp);
            if (!QTest::qWaitFor([&] { return begun; }))
                return false;
            start = std::clock();
            if (!isReplaced)
                store.endSearch(&context);
            qsizetype found = 0;
            store.search({u"rare"_s}, isReplaced ? &context : &other, [&](const auto &hits) {
                isAnswered = true;
                found = hits.size();
            });
            return QTest::qWaitFor([&] { return isAnswered; }) && isGivenUp && found == 1
                && std::clock() - start < whole / 4;
        };
        bool quick = false; // On a busy machine a search may be through before it is given up.
        for (int attempt = 0; attempt < 5 && !quick; ++attempt)
            quick = isQuick();
        QVERIFY(quick);
        QCOMPARE(store.health().trouble(), DiskTrouble::None);
    }

    void whatWaitsIsFoundWhenItHasArrived()
    {
        HistoryScene s;
        s.keep(HistoryScene::Tea, u"ours"_s, u"a word"_s);
        QCOMPARE(s.found({u"word"_s}), QStringList());
        auto back = s.message(u"alice"_s, u"a word"_s);
        back.own = true;
        back.originId = u"ours"_s;
        s.add(HistoryScene::Tea, {{back}});
        QCOMPARE(s.found({u"word"_s}), QStringList {u"a word"_s});
    }
};

PARLOUR_TEST(SearchTest)
#include "searchtest.moc"
