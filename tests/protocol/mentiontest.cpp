// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mention.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;

class MentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentions_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("expected");
        QTest::newRow("at the start") << u"Romeo: hello"_s << u"Romeo"_s << true;
        QTest::newRow("in any case") << u"hello ROMEO"_s << u"Romeo"_s << true;
        QTest::newRow("inside another word") << u"Romeos rose"_s << u"Romeo"_s << false;
        QTest::newRow("the second time it is a word") << u"Romeos and Romeo"_s << u"Romeo"_s << true;
        QTest::newRow("a nick that ends in a dot") << u"ask Dr. first"_s << u"Dr."_s << true;
        QTest::newRow("a nick is no pattern") << u"abc"_s << u"a.c"_s << false;
        QTest::newRow("another script") << u"\u041f\u0440\u0438\u0432\u0435\u0442, \u0410\u043d\u043d\u0430!"_s
                                        << u"\u0410\u043d\u043d\u0430"_s << true;
        QTest::newRow("emoji in a long text") // Found by the fuzzer.
            << QString(600, u'x') + u" ALICE \U0001F389 hi"_s << u"Alice \U0001F389"_s << true;
        QTest::newRow("Chinese words stand together") << u"\u5c0f\u660e\u4f60\u597d"_s << u"\u5c0f\u660e"_s << true;
        QTest::newRow("a name in the middle of them") << u"\u8bf7\u5c0f\u660e\u770b"_s << u"\u5c0f\u660e"_s << true;
        QTest::newRow("before a full-width comma") << u"\u5c0f\u660e\uff0c\u4f60\u597d"_s << u"\u5c0f\u660e"_s << true;
        QTest::newRow("a Latin name before kana") << u"alice\u3055\u3093\u3001\u898b\u3066"_s << u"alice"_s << true;
        QTest::newRow("a Latin name behind kana") << u"\u306d\u3048alice"_s << u"alice"_s << true;
        QTest::newRow("katakana, drawn out") << u"\u30a2\u30ea\u30b9\u30fc"_s << u"\u30a2\u30ea\u30b9"_s << true;
        QTest::newRow("a Latin name, drawn out") << u"alice\u30fc"_s << u"alice"_s << true;
        QTest::newRow("a Korean name with its particle") << u"\ucca0\uc218\uc57c"_s << u"\ucca0\uc218"_s << true;
        QTest::newRow("Thai words stand together")
            << u"\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e19\u0e01\u0e08\u0e49\u0e32"_s << u"\u0e19\u0e01"_s << true;
        QTest::newRow("a Thai letter with a vowel above is another syllable")
            << u"\u0e2a\u0e21\u0e38\u0e14"_s << u"\u0e2a\u0e21"_s << false;
        QTest::newRow("a Han character beyond the first plane")
            << u"\u770b\U00020BB7\u91ce\u5bb6"_s << u"\U00020BB7\u91ce"_s << true;
        QTest::newRow("inside a Latin word") << u"malice aforethought"_s << u"alice"_s << false;
        QTest::newRow("inside a Cyrillic word")
            << u"\u0410\u043d\u043d\u0430\u043c\u0438"_s << u"\u0410\u043d\u043d\u0430"_s << false;
        QTest::newRow("inside an Arabic word") << u"\u0627\u0644\u0645\u0627\u0621"_s << u"\u0645\u0627"_s << false;
        QTest::newRow("inside a word beyond the first plane") << u"\U00010400alice"_s << u"alice"_s << false;
        QTest::newRow("another accent is another name") << u"alice\u0301 is here"_s << u"alice"_s << false;
        QTest::newRow("behind a letter with an accent") << u"e\u0301alice"_s << u"alice"_s << false;
        QTest::newRow("an emoji, drawn in colour") << u"hi \u2764\ufe0f!"_s << u"\u2764"_s << true;
        QTest::newRow("a number behind Latin") << u"alice2"_s << u"alice"_s << false;
        QTest::newRow("an empty nick names nobody") << u"hello"_s << QString() << false;
    }
    void mentions()
    {
        QFETCH(QString, body);
        QFETCH(QString, nick);
        QTEST(parlour::mentions(body, nick), "expected");
    }

    void aPersonsOwnWords()
    {
        const auto words = parlour::keywords(u" release,Debian 13 ,, RELEASE\nGeb\u00e4ck,"_s);
        QCOMPARE(words, QStringList({u"release"_s, u"Debian 13"_s, u"Geb\u00e4ck"_s}));
        QVERIFY(parlour::mentionsAny(u"a new Release!", words));
        QVERIFY(parlour::mentionsAny(u"on debian 13", words));
        QVERIFY(!parlour::mentionsAny(u"on debian 130, unreleased", words));
        QVERIFY(!parlour::mentionsAny(u"release", {}));
        QCOMPARE(parlour::keywords(u" ,\n"_s), QStringList());
        QStringList many;
        for (int i = 0; i < 80; ++i)
            many << QString::number(i);
        QCOMPARE(parlour::keywords(many.join(u',')).size(), 50);
        QCOMPARE(parlour::keywords(QString(101, u'x')), QStringList());
    }
};

PARLOUR_TEST(MentionTest)
#include "mentiontest.moc"
