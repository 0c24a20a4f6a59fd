// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/cleanup/matching.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace parlour::cleanup;
using namespace Qt::StringLiterals;

/// Which messages are meant by words, a pattern, or who said them.
class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Style>("style");
        QTest::addColumn<Part>("part");
        QTest::addColumn<bool>("meant");

        const auto row = [](const char *name, const char *typed, Style style, Part part, bool meant) {
            QTest::newRow(name) << QString::fromUtf8(typed) << style << part << meant;
        };
        row("a word of the text", "coins", Style::Words, Part::Text, true);
        row("all words, in any order", "coins FREE", Style::Words, Part::Text, true);
        row("one word is missing", "free gold", Style::Words, Part::Text, false);
        row("a part of a word", "oin", Style::Words, Part::Text, true);
        row("another spelling", "ｃｏｉｎｓ", Style::Words, Part::Text, true);
        row("letters between which nobody sees something", "visit", Style::Words, Part::Text, true);
        row("a word of the text, in the nick", "coins", Style::Words, Part::Nick, false);
        row("the nick", "seller", Style::Words, Part::Nick, true);
        row("the nick, in the text", "seller7", Style::Words, Part::Text, false);
        row("the address", "@spam.example", Style::Words, Part::Address, true);
        row("the address, anywhere", "@spam.example", Style::Words, Part::Anywhere, true);
        row("words of two parts", "coins seller7", Style::Words, Part::Anywhere, false);
        row("a wildcard", "free*coins", Style::Wildcards, Part::Text, true);
        row("over a slash", "free*now", Style::Wildcards, Part::Text, true);
        row("one character", "co?ns", Style::Wildcards, Part::Text, true);
        row("not two", "c?ns", Style::Wildcards, Part::Text, false);
        row("a dot is a dot", "free.coins", Style::Wildcards, Part::Text, false);
        row("an expression", "^seller\\d+$", Style::Expression, Part::Nick, true);
        row("over lines", "FREE.*now", Style::Expression, Part::Text, true);
        row("another expression", "^free$", Style::Expression, Part::Text, false);
    }
    void whatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(Style, style);
        QFETCH(Part, part);
        QFETCH(bool, meant);
        const Candidate message {u"Seller7"_s, u"bot@spam.example"_s,
                                 u"Free coins: v\u200bi\u00adsit https://coins.example/\nnow"_s};
        const Pattern pattern(typed, style, part);
        QCOMPARE(pattern.flaw(), Pattern::Flaw::None);
        QCOMPARE(pattern.match(message), meant ? Pattern::Match::Yes : Pattern::Match::No);
    }

    void whatCannotBeLookedForSaysSo()
    {
        QCOMPARE(Pattern(u"  "_s, Style::Words, Part::Text).flaw(), Pattern::Flaw::Empty);
        QCOMPARE(Pattern(u"\u200b"_s, Style::Words, Part::Text).flaw(), Pattern::Flaw::Empty);
        QCOMPARE(Pattern(QString(201, u'a'), Style::Words, Part::Text).flaw(), Pattern::Flaw::Long);
        const Pattern open(u"ab(c"_s, Style::Expression, Part::Text);
        QCOMPARE(open.flaw(), Pattern::Flaw::Invalid);
        QVERIFY(!open.detail().isEmpty());
        QCOMPARE(open.offset(), 4);
        QCOMPARE(open.match({{}, {}, u"ab(c"_s}), Pattern::Match::No);
        QCOMPARE(Pattern(u"ab(c"_s, Style::Wildcards, Part::Text).flaw(), Pattern::Flaw::None);
    }

    void noneTakesLong_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("nested") << u"^(a+)+$"_s;
        QTest::newRow("either") << u"^(a|aa)+$"_s;
        QTest::newRow("many") << u"^(.*a){25}$"_s;
        QTest::newRow("its own limit") << u"(*LIMIT_MATCH=999999999)^(a+)+$"_s;
    }
    void noneTakesLong()
    {
        QFETCH(QString, expression);
        const Pattern pattern(expression, Style::Expression, Part::Text);
        const Candidate message {{}, {}, QString(3000, u'a') + u'b' + QString(100'000, u'a')};
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < 20; ++i) // Qt compiles what it meets often.
            QVERIFY(pattern.match(message) != Pattern::Match::Yes);
        QVERIFY2(watch.elapsed() < 5000, qPrintable(QString::number(watch.elapsed())));
        if (expression.endsWith(u"+$"_s))
            QCOMPARE(pattern.match(message), Pattern::Match::GaveUp);
    }

    void anAuthorIsNoNick()
    {
        const Author author {{u"o1"_s}, {u"s1"_s}};
        QVERIFY(author.wrote({u"bob"_s, {}, u"x"_s, u"s9"_s, u"o1"_s}));
        QVERIFY(author.wrote({u"carol"_s, {}, u"x"_s, u"s1"_s}));
        QVERIFY(!author.wrote({u"bob"_s, {}, u"x"_s, u"s9"_s, u"o2"_s}));
        QVERIFY(!author.wrote({u"bob"_s, {}, u"x"_s}));
        QVERIFY(!(Author {{QString()}, {QString()}}).wrote({u"bob"_s, {}, u"x"_s}));
        QVERIFY(!Author {}.isKnown());
    }
};

PARLOUR_TEST(MatchingTest)
#include "matchingtest.moc"
