// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/foreign.h"
#include "protocol/text/bounded.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

static QString accents(int count)
{
    return QString(count, QChar(0x301));
}

/// What strangers' words may do to texts of ours: nothing.
class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCharacterIsCutInHalf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("expected");
        const QString rose = u"\U0001f339"_s;
        QTest::newRow("short") << u"tea"_s << 3 << u"tea"_s;
        QTest::newRow("long") << u"teas"_s << 3 << u"tea"_s;
        QTest::newRow("a pair fits") << u"t"_s + rose + u"x"_s << 3 << u"t"_s + rose;
        QTest::newRow("a pair does not fit") << u"te"_s + rose << 3 << u"te"_s;
        QTest::newRow("nothing but a pair") << rose << 1 << QString();
        QTest::newRow("no room at all") << u"tea"_s << 0 << QString();
        QTest::newRow("half a character at its end, as it came") << u"te"_s + rose.at(0) << 3 << u"te"_s + rose.at(0);
    }
    void noCharacterIsCutInHalf()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QTEST(bounded(text, limit), "expected");
    }

    void aLineIsBounded()
    {
        QCOMPARE(boundedLine(u" one\n two "_s, 100), u"one two"_s);
        QCOMPARE(boundedLine(u"one two"_s, 5), u"one t"_s);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // null: as it is
        QTest::newRow("plain") << u"hello\nthere"_s << QString();
        QTest::newRow("one letter with sixty accents") << u"e"_s + accents(60) + u"f"_s << u"e"_s + accents(4) + u"f"_s;
        QTest::newRow("each letter may have some") << u"e"_s + accents(4) + u"f"_s + accents(4) << QString();
        QTest::newRow("above, below and through") << u"e"_s + QString(20, QChar(0x301)) + QString(20, QChar(0x316))
                + QString(20, QChar(0x336)) << u"e"_s + accents(4);
        QTest::newRow("accents on nothing") << accents(60) << accents(4);
        QTest::newRow("a character without a width does not begin anew")
            << u"e"_s + accents(4) + QChar(0x200b) + accents(4) << u"e"_s + accents(4) + QChar(0x200b);
        QTest::newRow("accents on an emoji") << u"\U0001f339"_s + accents(9) << u"\U0001f339"_s + accents(4);
        QTest::newRow("Vietnamese, taken apart") << u"Tie\u0302\u0301ng Vie\u0323\u0302t"_s << QString();
        QTest::newRow("Greek, taken apart") << u"\u03c9\u0313\u0301\u0345"_s << QString();
        QTest::newRow("Thai") << u"\u0e1b\u0e34\u0e48\u0e07 \u0e17\u0e35\u0e48"_s << QString();
        QTest::newRow("Hebrew with points and accents")
            << u"\u05d1\u05bc\u05b0\u05e8\u05b5\u05d0\u05e9\u05c1\u05b4\u0596\u05d9\u05ea"_s << QString();
        QTest::newRow("Arabic with vowels") << u"\u0644\u0644\u0651\u064e\u0670\u0647\u0650\u0653"_s << QString();
        QTest::newRow("the tallest Tibetan letter")
            << u"\u0f67\u0f90\u0fb5\u0fa8\u0fb3\u0fba\u0fbc\u0fbb\u0f82"_s << QString();
        QTest::newRow("Hindi") << u"\u0939\u093f\u0928\u094d\u0926\u0940 \u0915\u094d\u0937\u094d\u0930\u0940"_s
                               << QString();
        QTest::newRow("sixty Tibetan letters under one")
            << u"\u0f67"_s + QString(60, QChar(0x0fb5)) << u"\u0f67"_s + QString(8, QChar(0x0fb5));
    }
    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(withFewMarks(text), expected.isNull() ? text : expected);
        QCOMPARE(withFewMarks(withFewMarks(text)), withFewMarks(text));
    }

    void oneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Of love & tea <b>"_s << u"Of love & tea <b>"_s;
        QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e\u0085f"_s << u"a b  c d e f"_s;
        QTest::newRow("controls") << u"a\tb\u0007c"_s << u"a b c"_s;
        QTest::newRow("an override") << u"\u202egnp.exe"_s << u"gnp.exe"_s;
        QTest::newRow("embeddings and isolates")
            << u"\u202aa\u202bb\u202cc\u202dd\u2066e\u2067f\u2068g\u2069h"_s << u"abcdefgh"_s;
        QTest::newRow("what languages need stays") << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u200f!"_s
                                                   << u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u200f!"_s;
    }
    void oneLine()
    {
        QFETCH(QString, text);
        QTEST(parlour::oneLine(text), "expected");
    }

    void isolated_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ordinary words stay as they are, for who finds things by name")
            << u"Fair Juliet!"_s << u"Fair Juliet!"_s;
        QTest::newRow("other scripts from left to right") << u"\u00c9mile \u0416\u0435\u043d\u044f \u6771\u4eac"_s
                                                          << u"\u00c9mile \u0416\u0435\u043d\u044f \u6771\u4eac"_s;
        QTest::newRow("Hebrew") << u"\u05d3\u05d5\u05d3"_s << u"\u2068\u05d3\u05d5\u05d3\u2069"_s;
        QTest::newRow("Arabic digits turn what is around them, too")
            << u"\u0663 - \u0664"_s << u"\u2068\u0663 - \u0664\u2069"_s;
        QTest::newRow("a mark for the right alone") << u"a\u200f"_s << u"\u2068a\u200f\u2069"_s;
        QTest::newRow("beyond the first 65 536 characters") << u"\U0001e900"_s << u"\u2068\U0001e900\u2069"_s;
        QTest::newRow("its own end cannot be forged")
            << u"\u05d3\u2069 kicked you"_s << u"\u2068\u05d3 kicked you\u2069"_s;
        QTest::newRow("bounded") << QString(3000, u'x') << QString(1000, u'x') + QChar(0x2026);
        QTest::newRow("bounded between characters")
            << QString(999, u'x') + u"\U0001f339\U0001f339"_s << QString(999, u'x') + QChar(0x2026);
        QTest::newRow("nothing") << QString() << QString();
    }
    void isolated()
    {
        QFETCH(QString, words);
        QTEST(parlour::isolated(words), "expected");
    }

    void sentencesThatGoLeftKeepLatinWordsApart()
    {
        const auto back = qScopeGuard([] { parlour::setSentencesGoLeft(false); });
        parlour::setSentencesGoLeft(true);
        QCOMPARE(parlour::isolated(u"Juliet"_s), u"\u2068Juliet\u2069"_s);
        QCOMPARE(parlour::isolated(u"\u05d3\u05d5\u05d3"_s), u"\u2068\u05d3\u05d5\u05d3\u2069"_s);
        QCOMPARE(parlour::isolated(u"12:30"_s), u"12:30"_s);
    }
};

PARLOUR_TEST(ForeignTest)
#include "foreigntest.moc"
