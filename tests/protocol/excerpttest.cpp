// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/excerpt.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Long texts: what is shown of them first, and that no character is cut.
class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("expected");
        const QString family = u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("short") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("letters") << u"abcd"_s << 3 << u"abc"_s;
        QTest::newRow("half a pair") << u"ab\U0001F600"_s << 3 << u"ab"_s;
        QTest::newRow("a letter and its mark") << u"abe\u0301"_s << 3 << u"ab"_s;
        QTest::newRow("several people in one emoji") << u'x' + family << 4 << u"x"_s;
        QTest::newRow("a flag") << u"ab\U0001F1E9\U0001F1EA"_s << 4 << u"ab"_s;
        QTest::newRow("a syllable of Hangul") << u"ab\u1112\u1161\u11ab"_s << 4 << u"ab"_s;
        QTest::newRow("far behind") << QString(5000, u'a') + u"\U0001F600"_s << 5001 << QString(5000, u'a');
        QTest::newRow("one character that is longer than all")
            << u"a"_s + QString(200, u'\u0301') << 100 << u"a"_s + QString(99, u'\u0301');
    }
    void wholeCharacters()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QTEST(parlour::wholeCharacters(text, limit), "expected");
    }

    void excerpts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("shown");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("a few words") << u"hello"_s << 5;
        QTest::newRow("just all of it") << QString(3000, u'x') << 3000;
        QTest::newRow("long") << QString(3001, u'x') << 2000;
        QTest::newRow("many lines") << u"x\n"_s.repeated(61) << 59; // 30 lines.
        QTest::newRow("empty lines") << QString(100, u'\n') << 29;
        QTest::newRow("a few lines") << u"x\n"_s.repeated(59) + u'x' << 119;
    }
    void excerpts()
    {
        QFETCH(QString, text);
        QFETCH(int, shown);
        const QString found = excerpt(text);
        QVERIFY(text.startsWith(found));
        QCOMPARE(found.size(), shown);
        QCOMPARE(isLong(text), found != text);
    }

    void theRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("between"); // What is left out between two portions.
        QTest::newRow("not long") << u"to be"_s << QString();
        QTest::newRow("one word") << QString(100'000, u'x') << QString();
        QTest::newRow("emoji") << u"\U0001F600"_s.repeated(50'000) << QString();
        QTest::newRow("words") << u"to be or not to be "_s.repeated(5000) + u"END"_s << u" "_s;
        QTest::newRow("lines") << u"x\n"_s.repeated(50'000) + u'x' << u"\n"_s;
        QTest::newRow("lines of some length") << (QString(79, u'x') + u'\n').repeated(1000) + u'x' << u"\n"_s;
        QTest::newRow("empty lines") << QString(5000, u'\n') + u'x' << u"\n"_s;
    }
    void theRest()
    {
        QFETCH(QString, text);
        QFETCH(QString, between);
        QStringList portions;
        for (const Portion &portion : rest(text)) {
            portions << portion.text;
            QCOMPARE(text.sliced(portion.start, portion.text.size()), portion.text);
        }
        QCOMPARE(portions.isEmpty(), !isLong(text));
        QCOMPARE((QStringList(excerpt(text)) + portions).join(between), text);
        for (const QString &portion : portions) {
            QVERIFY(portion.size() <= 2000 && portion.count(u'\n') < 100);
            QVERIFY(portion.isEmpty() || !portion.front().isLowSurrogate());
        }
    }
};

PARLOUR_TEST(ExcerptTest)
#include "excerpttest.moc"
