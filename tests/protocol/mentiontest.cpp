// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mention.h"
#include "protocol/message/mentioned.h"
#include "protocol/text/styling.h"
#include "support/costs.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;

class MentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomItNamesBesides_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("ids");
        const QString reference = u"<reference xmlns='urn:xmpp:reference:0' type='%1' uri='%2' begin='0' end='5'/>"_s;
        const QString mention = u"<mention xmlns='urn:xmpp:mentions:0' %1>%2</mention>"_s;
        QTest::newRow("nobody") << u"<body>hi</body>"_s << QStringList() << QStringList();
        QTest::newRow("a person") << reference.arg(u"mention"_s, u"xmpp:Alice@localhost"_s)
                                  << QStringList {u"alice@localhost"_s} << QStringList();
        QTest::newRow("a nickname") << reference.arg(u"mention"_s, u"xmpp:tea@c.example/Old%20Al"_s)
                                    << QStringList {u"tea@c.example/Old Al"_s} << QStringList();
        QTest::newRow("data") << reference.arg(u"data"_s, u"xmpp:alice@localhost"_s) << QStringList() << QStringList();
        QTest::newRow("no address") << reference.arg(u"mention"_s, u"https://example.org"_s) << QStringList()
                                    << QStringList();
        QTest::newRow("two") << reference.arg(u"mention"_s, u"xmpp:a@x"_s) + mention.arg(u"jid='b@x'"_s, QString())
                             << QStringList({u"a@x"_s, u"b@x"_s}) << QStringList();
        QTest::newRow("an occupant id") << mention.arg(u"occupantid='x1' begin='0'"_s, QString()) << QStringList()
                                        << QStringList {u"x1"_s};
        QTest::newRow("without a ping") << mention.arg(u"occupantid='x1' jid='b@x'"_s, u"<noping/>"_s) << QStringList()
                                        << QStringList();
        QTest::newRow("everybody") << mention.arg(u"mentions='urn:xmpp:mentions:0#channel'"_s, QString())
                                   << QStringList() << QStringList();
        QTest::newRow("an id too long") << mention.arg(u"occupantid='%1'"_s.arg(QString(2000, u'x')), QString())
                                        << QStringList() << QStringList();
        QTest::newRow("too many") << mention.arg(u"jid='a@x'"_s, QString()).repeated(1000) << QStringList(50, u"a@x"_s)
                                  << QStringList();
    }
    void whomItNamesBesides()
    {
        QFETCH(QString, content);
        const auto found =
            parlour::mentioned(parlour::xml::parse(u"<message xmlns='jabber:client'>%1</message>"_s.arg(content)));
        QStringList addresses;
        for (const auto &address : found.addresses)
            addresses << address.toString();
        QTEST(addresses, "addresses");
        QTEST(found.occupantIds, "ids");
    }

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
        for (const char *body : {"max?", "@max", "(max)", "MAX:", "ask max."})
            QTest::newRow(body) << QString::fromLatin1(body) << u"max"_s << true;
        for (const char *body : {"maximum", "climax", "max_power"})
            QTest::newRow(body) << QString::fromLatin1(body) << u"max"_s << false;
        QTest::newRow("with its dot") << u"bob."_s << u"bob."_s << true;
        QTest::newRow("without its dot") << u"bob"_s << u"bob."_s << false;
        QTest::newRow("signs of a pattern") << u"see a|b( there"_s << u"a|b("_s << true;
        QTest::newRow("one side of such signs") << u"a"_s << u"a|b("_s << false;
        QTest::newRow("one Chinese character, spoken to") << u"\u674e\uff0c\u770b"_s << u"\u674e"_s << true;
        QTest::newRow("one Chinese character, spoken to behind a word")
            << u"\u8bf7\u674e\uff0c\u770b"_s << u"\u674e"_s << true;
        QTest::newRow("one Chinese character behind @") << u"@\u674e\u770b"_s << u"\u674e"_s << true;
        QTest::newRow("one Chinese character, apart") << u"ask \u674e please"_s << u"\u674e"_s << true;
        QTest::newRow("one Chinese character in a word") << u"\u674e\u5b50"_s << u"\u674e"_s << false;
        QTest::newRow("one Chinese character at the end of a word") << u"\u884c\u674e"_s << u"\u674e"_s << false;
        QTest::newRow("a Turkish capital") << u"i\u0307zmir, look"_s << u"\u0130zmir"_s << true;
        QTest::newRow("a Turkish capital, decomposed") << u"I\u0307zmir"_s << u"\u0130zmir"_s << true;
        QTest::newRow("an accent as a character of its own") << u"hi Rene\u0301!"_s << u"Ren\u00e9"_s << true;
        QTest::newRow("Cyrillic, in any case")
            << u"(\u0430\u043d\u043d\u0430)"_s << u"\u0410\u043d\u043d\u0430"_s << true;
        QTest::newRow("Cyrillic, with a letter in front")
            << u"\u0416\u0430\u043d\u043d\u0430"_s << u"\u0430\u043d\u043d\u0430"_s << false;
        QTest::newRow("a Latin name before Thai") << u"max\u0e04\u0e23\u0e31\u0e1a"_s << u"max"_s << true;
        QTest::newRow("a keyword of two words") << u"The CI build broke"_s << u"ci build"_s << true;
        QTest::newRow("two words, of which one goes on") << u"ci builds"_s << u"ci build"_s << false;
        QTest::newRow("a very long nick") << u"hi "_s + QString(10'000, u'n') + u"!"_s << QString(10'000, u'n') << true;
        QTest::newRow("a part that begins like it") << u"aab aaab"_s << u"aaab"_s << true;
        QTest::newRow("an empty nick names nobody") << u"hello"_s << QString() << false;
    }
    void mentions()
    {
        QFETCH(QString, body);
        QFETCH(QString, nick);
        QTEST(parlour::mentions(body, nick), "expected");
    }

    void ownWords_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a path of a link") << u"https://x/max"_s << u"max"_s << false;
        QTest::newRow("an address of e-mail") << u"write to max@x.example"_s << u"max"_s << false;
        QTest::newRow("behind a link") << u"https://x.example/max max?"_s << u"max"_s << true;
        QTest::newRow("a nick that is a link") << u"www.max.example: hi"_s << u"www.max.example"_s << true;
        QTest::newRow("a block of code") << u"```max```"_s << u"max"_s << false;
        QTest::newRow("inside a block of code") << u"```\nmax = 1\n```"_s << u"max"_s << false;
        QTest::newRow("behind a block of code") << u"```\nmax = 1\n```\nmax, look"_s << u"max"_s << true;
        QTest::newRow("code inside a line") << u"use `std::max` here"_s << u"max"_s << false;
        QTest::newRow("all of the code inside a line") << u"use `max` here"_s << u"max"_s << false;
        QTest::newRow("a nick with the marks of code") << u"`max`: hi"_s << u"`max`"_s << true;
        QTest::newRow("a quotation") << u"> max: hi\nI agree"_s << u"max"_s << false;
        QTest::newRow("a quotation in a quotation") << u"> > hi max\nyes"_s << u"max"_s << false;
        QTest::newRow("a nick with such marks, quoted") << u"> `max` said"_s << u"`max`"_s << false;
        QTest::newRow("under a quotation") << u"> who?\nmax"_s << u"max"_s << true;
        QTest::newRow("strong") << u"*max* look"_s << u"max"_s << true;
        QTest::newRow("emphasised") << u"_max_ look"_s << u"max"_s << true;
        QTest::newRow("emphasised with others") << u"_hello max_ "_s << u"max"_s << true;
        QTest::newRow("a nick with the marks of emphasis") << u"_max_: look"_s << u"_max_"_s << true;
        QTest::newRow("an action") << u"/me waves at max"_s << u"max"_s << true;
    }
    void ownWords()
    {
        QFETCH(QString, body);
        QFETCH(QString, nick);
        QTEST(parlour::mentionsAny(body, parlour::styling::styled(body), {nick}), "expected");
        // Its sender may want it read as it is: then only links are left.
        if (body.contains(u'`') || body.contains(u'>'))
            QVERIFY(parlour::mentionsAny(body, parlour::styling::unstyled(body), {nick}));
    }

    void takesTimeInProportion_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("nick");
        QTest::newRow("words") << u"Who was that then? "_s << u"max"_s;
        QTest::newRow("like the nick, and never it") << u"a"_s << u"b"_s + QString(10'000, u'a');
        QTest::newRow("the nick in a word, everywhere") << u"a"_s << QString(1'000, u'a');
        QTest::newRow("like a nick of words") << u". "_s << u". "_s.repeated(1'000) + u'!';
    }
    void takesTimeInProportion()
    {
        QFETCH(QString, unit);
        QFETCH(QString, nick);
        const auto cost = [&unit, &nick](qsizetype size) {
            const QString text = unit.repeated(size / unit.size());
            return leastCost([&text, &nick] { (void)parlour::mentions(text, nick); });
        };
        // Four times the text; sixteen times the work would be quadratic.
        QTRY_VERIFY(cost(64'000) < 9 * cost(16'000));
        // No more than some steps for each character of it, whatever the nick: less than twenty looks at each.
        const QString body = unit.repeated(64'000 / unit.size());
        const auto look = [&body] {
            return leastCost([&body] {
                qsizetype words = 0;
                for (int time = 0; time < 20; ++time) {
                    for (qsizetype at = 0; at < body.size(); ++at)
                        words += QStringView(body).at(at).isLetterOrNumber() ? 1 : 0;
                }
                QVERIFY(words >= 0);
            });
        };
        QTRY_VERIFY(leastCost([&body, &nick] { (void)parlour::mentions(body, nick); }) < look());
    }

    void aPersonsOwnWords()
    {
        const auto words = parlour::keywords(u" release,Debian 13 ,, RELEASE\nGeb\u00e4ck,"_s);
        QCOMPARE(words, QStringList({u"release"_s, u"Debian 13"_s, u"Geb\u00e4ck"_s}));
        const auto mentionsAny = [](const QString &body, const QStringList &of) {
            return parlour::mentionsAny(body, parlour::styling::styled(body), of);
        };
        QVERIFY(mentionsAny(u"a new Release!"_s, words));
        QVERIFY(mentionsAny(u"on debian 13"_s, words));
        QVERIFY(!mentionsAny(u"on debian 130, unreleased"_s, words));
        QVERIFY(!mentionsAny(u"release"_s, {}));
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
