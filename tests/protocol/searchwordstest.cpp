// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/searchwords.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// How texts become words. What finds what is tested with the database: tests/storage/searchtest.cpp.
class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsBecomeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("case") << u"Hello WORLD"_s << u"hello world"_s;
        QTest::newRow("accents") << u"naïve café"_s << u"naive cafe"_s;
        QTest::newRow("Arabic with its vowels, and stretched") << u"سَلَام ســـلام"_s << u"سلام سلام"_s;
        QTest::newRow("Hebrew with its points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("a picture in colour") << u"❤️"_s << u"❤"_s;
        QTest::newRow("a word with a place to part it") << (u"Boot"_s + QChar(0xad) + u"s"_s) << u"boots"_s;
        QTest::newRow("a letter that folds into two") << u"Größe"_s << u"grosse"_s;
        QTest::newRow("a dotted capital") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("wide letters") << u"ｆｕｌｌ"_s << u"full"_s;
        QTest::newRow("neighbours, and the last one alone") << u"部署失败了"_s << u"部署 署失 失败 败了 了"_s;
        QTest::newRow("two scripts of one language") << u"東京都に"_s << u"東京 京都 都に に"_s;
        QTest::newRow("syllables stay whole") << u"한국어"_s << u"한국 국어 어"_s;
        QTest::newRow("voiced kana stay whole") << u"がぎ"_s << u"がぎ ぎ"_s;
        QTest::newRow("beside letters") << u"v2部署ok"_s << u"v 2 部署 署 ok"_s;
        QTest::newRow("numbers stand apart") << u"v1.2.3"_s << u"v 1 2 3"_s;
        QTest::newRow("punctuation parts") << u"e-mail foo_bar@x.de"_s << u"e mail foo bar x de"_s;
        QTest::newRow("signs that mean something") << u"C++ C#"_s << u"c + + c #"_s;
        QTest::newRow("a picture is one word") << u"👩‍👩‍👧 party"_s << u"👩‍👩‍👧 party"_s;
        QTest::newRow("nothing") << u" \n\t. "_s << QString();
        QTest::newRow("a null character") << (u"a"_s + QChar(0) + u'b') << u"a b"_s;
    }
    void textsBecomeWords()
    {
        QFETCH(QString, text);
        QTEST(search::indexed(text), "words");
    }

    void whatIsTypedBecomesAnExpression_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("words, and the last may go on") << u"hello wor"_s << uR"({words} : ("hello" AND "wor" *))"_s;
        QTest::newRow("a short last one is whole") << u"hello wo"_s << uR"({words} : ("hello" AND "wo"))"_s;
        QTest::newRow("a phrase") << u"\"hello world\""_s << uR"({words} : ("hello world"))"_s;
        QTest::newRow("a phrase and a word") << u"\"a b\" c"_s << uR"({words} : ("a b" AND "c"))"_s;
        QTest::newRow("a mark without its other") << u"a\"b"_s << uR"({words} : ("a" AND "b"))"_s;
        QTest::newRow("what joins is a phrase") << u"foo_bar"_s << uR"({words} : ("foo bar" *))"_s;
        QTest::newRow("one character begins others") << u"都"_s << uR"({words} : ("都" *))"_s;
        QTest::newRow("operators are words") << u"a NEAR( b"_s << uR"({words} : ("a" AND "near" AND "b"))"_s;
        QTest::newRow("only a mark") << u"\""_s << QString();
        QTest::newRow("only a star") << u"*"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsTypedBecomesAnExpression()
    {
        QFETCH(QString, typed);
        QTEST(search::matching(typed, {}), "expression");
    }

    void oneConversationIsPartOfIt()
    {
        QCOMPARE(search::matching(u"ab"_s, {12}), uR"({words} : ("ab") AND {place} : ("c12"))"_s);
        QCOMPARE(search::matching({}, {12, u"Änna B"_s, true, true}),
                 uR"({place} : ("c12" AND "f616e6e612062" AND "hl" AND "hf"))"_s);
    }

    void howTheLastWordGoesOn()
    {
        const auto continued = [](const QString &start) -> std::optional<QStringList> {
            if (start == "con"_L1)
                return std::nullopt;
            return start == "the"_L1 ? QStringList {u"the"_s, u"theory"_s} : QStringList();
        };
        const auto expression = [&](const QString &words) { return search::matching(words, {}, continued); };
        QCOMPARE(expression(u"in the"_s), uR"({words} : ("in" AND ("the" OR "theory")))"_s);
        QCOMPARE(expression(u"in con"_s), uR"({words} : ("in" AND "con" *))"_s);
        QCOMPARE(expression(u"in xyz"_s), uR"({words} : ("in" AND "xyz"))"_s);
        QCOMPARE(expression(u"the in"_s), uR"({words} : ("the" AND "in"))"_s);
    }
    /// Some letters draw what follows them into one character.
    void aWordHoldsAQuotationMark()
    {
        const QString word = u"ab\U000111C2\""_s;
        QCOMPARE(search::indexed(word), word);
        const auto continued = [&word](const QString &) { return QStringList {u"abc"_s, word}; };
        QCOMPARE(search::matching(u"abc"_s, {}, continued), u"{words} : ((\"abc\" OR \"ab\U000111C2\"\"\"))"_s);
        QCOMPARE(search::matching(u"x\U000111C2\uFF02 b"_s, {}), u"{words} : (\"x\U000111C2\"\"\" AND \"b\")"_s);
    }
    void whatIsPastedIsBounded() { QVERIFY(search::matching(u"word "_s.repeated(100'000), {}).size() < 1000); }
};

PARLOUR_TEST(SearchWordsTest)
#include "searchwordstest.moc"
