// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/searchplaces.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Where the words are that a text was found by.
class SearchPlacesTest : public QObject
{
    Q_OBJECT

    /// `text` with brackets around the places.
    static QString marked(const QString &text, const QList<search::Place> &places)
    {
        QString result = text;
        for (auto place = places.crbegin(); place != places.crend(); ++place) {
            result.insert(place->start + place->length, u']');
            result.insert(place->start, u'[');
        }
        return result;
    }

private Q_SLOTS:
    void whatIsFoundIsMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("a word") << u"tea "_s << u"some [tea], and more [TEA]"_s;
        QTest::newRow("not within another") << u"\"tea\""_s << u"a teapot, steal"_s;
        QTest::newRow("the last one goes on") << u"tea"_s << u"a [teapot], steal"_s;
        QTest::newRow("a short last one does not") << u"te"_s << u"a teapot"_s;
        QTest::newRow("words anywhere") << u"green tea "_s << u"[tea] that is [green]"_s;
        QTest::newRow("a phrase") << u"\"green tea\""_s << u"tea, [green  tea], green"_s;
        QTest::newRow("a phrase over punctuation") << u"\"green tea\""_s << u"[green, tea]"_s;
        QTest::newRow("accents and case") << u"cafe "_s << u"the [CAFÉ] and the [cafe\u0301]"_s;
        QTest::newRow("typed with accents") << u"café "_s << u"the [cafe]"_s;
        QTest::newRow("a letter that folds into two") << u"grosse "_s << u"die [Größe]"_s;
        QTest::newRow("wide letters") << u"full "_s << u"[ｆｕｌｌ]"_s;
        QTest::newRow("two characters") << u"部署"_s << u"昨天[部署]失败"_s;
        QTest::newRow("one character") << u"署"_s << u"昨天部[署]失败"_s;
        QTest::newRow("a number beside letters") << u"v2 "_s << u"[v2]部署 v 3"_s;
        QTest::newRow("an emoji") << u"👩‍👩‍👧"_s << u"a [👩‍👩‍👧] b 👩"_s;
        QTest::newRow("a sign") << u"c++ "_s << u"[C++] and c"_s;
        QTest::newRow("two that overlap are one") << u"\"a b\" \"b c\" "_s << u"[a b c]"_s;
        QTest::newRow("a tag is text") << u"<b>"_s << u"[<b>]bold[</b>]"_s;
        QTest::newRow("nothing typed") << QString() << u"tea"_s;
        QTest::newRow("only punctuation") << u"?"_s << u"tea?"_s;
    }
    void whatIsFoundIsMarked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        const QString text = QString(marked).remove(u'[').remove(u']');
        QCOMPARE(SearchPlacesTest::marked(text, search::places(text, typed)), marked);
    }

    void theContextIsAroundTheFirstOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("context");
        QTest::newRow("all of a short one") << u"some tea"_s << u"some [tea]"_s;
        QTest::newRow("in one line") << u"some\ntea,\tand \u202Emore"_s << u"some [tea], and more"_s;
        QTest::newRow("what follows is left out")
            << u"tea and a long story that nobody reads to its end"_s << u"[tea] and a long story that …"_s;
        QTest::newRow("what comes before is left out")
            << u"a long story that nobody reads to its end, and some tea"_s << u"… to its end, and some [tea]"_s;
        QTest::newRow("both") << u"a long story that nobody reads, then tea, and a long story that nobody reads"_s
                              << u"… then [tea], and a long story …"_s;
        QTest::newRow("without a place") << u"a long story that nobody reads to its end at all"_s
                                         << u"a long story that nobody reads …"_s;
        QTest::newRow("no character is parted")
            << u"a long story that nobody read "_s + u"👩‍👩‍👧"_s.repeated(4)
            << u"a long story that nobody read …"_s;
    }
    void theContextIsAroundTheFirstOne()
    {
        QFETCH(QString, text);
        const auto context = search::context(text, u"tea"_s, 30);
        QTEST(marked(context.text, context.places), "context");
    }

    void manyCharactersDoNotTakeLong()
    {
        // Sanitizers make it ten times slower; without the bound it would be a minute.
        const QString text = u"é部👩‍👩‍👧 "_s.repeated(500'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(search::context(text, u"部 é"_s, 160).places.size() > 5);
        QVERIFY(timer.elapsed() < 3000);
    }
};

PARLOUR_TEST(SearchPlacesTest)
#include "searchplacestest.moc"
