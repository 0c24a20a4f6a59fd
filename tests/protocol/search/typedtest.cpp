// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/typed.h"
#include "protocol/search/marks.h"
#include "support/suite.h"

#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

using search::Typed;

/// What is typed to search for messages.
class TypedTest : public QObject
{
    Q_OBJECT

    static QDateTime utc(const QDate &date, int hour) { return {date, QTime(hour, 0), QTimeZone::UTC}; }

private Q_SLOTS:
    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Typed>("typed");
        const auto row = [](const char *name, const QString &text, const Typed &typed) {
            QTest::newRow(name) << text << typed;
        };
        const QDateTime november = utc({2026, 10, 31}, 23), october = utc({2026, 9, 30}, 22);
        row("all of it", u"deploy from:anna in:kitchen before:2026-11-01 after:2026-10 \"exact phrase\" has:link"_s,
            {u"deploy \"exact phrase\""_s, u"anna"_s, u"kitchen"_s, october, november, true, false});
        row("words", u" two  words "_s, {.words = u"two words"_s});
        row("nothing", QString(), {});
        row("values with spaces", u"from:\"Anna B\" in:\"the kitchen\" tea"_s,
            {.words = u"tea"_s, .from = u"Anna B"_s, .in = u"the kitchen"_s});
        row("a value that is still typed", u"from:\"Anna B"_s, {.from = u"Anna B"_s});
        row("a value that is not there yet", u"tea from: has:"_s, {.words = u"tea"_s});
        row("an address", u"in:tea@conference.example"_s, {.in = u"tea@conference.example"_s});
        row("keys in capitals", u"FROM:anna Has:File"_s, {.from = u"anna"_s, .file = true});
        row("both kinds", u"has:link has:file"_s, {.link = true, .file = true});
        row("the last one counts", u"from:anna from:bob"_s, {.from = u"bob"_s});
        row("a year", u"after:2026"_s, {.since = utc({2025, 12, 31}, 23)});
        row("a month of one digit", u"after:2026-9"_s, {.since = utc({2026, 8, 31}, 22)});
        row("a day that does not exist", u"before:2026-02-30"_s, {.words = u"before:2026-02-30"_s});
        row("no date", u"before:christmas"_s, {.words = u"before:christmas"_s});
        row("a number of five digits", u"after:20261"_s, {.words = u"after:20261"_s});
        row("another key", u"has:fun subject:tea 10:30"_s, {.words = u"has:fun subject:tea 10:30"_s});
        row("a link", u"https://example.org/from:anna?q=1"_s, {.words = u"https://example.org/from:anna?q=1"_s});
        row("a key within a phrase", u"\"from:anna said\""_s, {.words = u"\"from:anna said\""_s});
        row("a quotation mark without its other", u"tea \"from anna"_s, {.words = u"tea \" from anna"_s});
        row("a mark in a word", u"a\"b"_s, {.words = u"a \" b"_s});
        row("other scripts", u"部署 from:安娜"_s, {.words = u"部署"_s, .from = u"安娜"_s});
    }
    void whatIsTyped()
    {
        QFETCH(QString, text);
        QTEST(search::typed(text, QTimeZone("Europe/Berlin")), "typed");
    }

    void whatIsPastedIsBounded()
    {
        const auto typed = search::typed(u"from:\""_s.repeated(100'000), QTimeZone::UTC);
        QVERIFY(typed.words.size() + typed.from.size() <= 2000);
    }

    void whatAMessageIsMarkedWith_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("link");
        QTest::addColumn<bool>("file");
        QTest::newRow("words") << u"hello"_s << false << false;
        QTest::newRow("a word about it") << u"http is old"_s << false << false;
        QTest::newRow("a link") << u"see https://example.org/page.html"_s << true << false;
        QTest::newRow("without its scheme") << u"see www.example.org"_s << true << false;
        QTest::newRow("an address") << u"xmpp:httpd@example.org"_s << false << false;
        QTest::newRow("a file") << u"https://example.org/4f/picture.JPG"_s << true << true;
        QTest::newRow("a file with a query") << u" https://example.org/a.tar.gz?x=1\n"_s << true << true;
        QTest::newRow("a page") << u"https://example.org/page"_s << true << false;
        QTest::newRow("a host") << u"https://example.org"_s << true << false;
        QTest::newRow("two files") << u"https://example.org/a.png https://example.org/b.png"_s << true << false;
        QTest::newRow("a hidden one") << u"https://example.org/.png"_s << true << false;
    }
    void whatAMessageIsMarkedWith()
    {
        QFETCH(QString, body);
        QFETCH(bool, link);
        QFETCH(bool, file);
        QCOMPARE(search::marks(7, u"anna"_s, body), (search::Marks {7, u"anna"_s, link, file}));
    }
};

PARLOUR_TEST(TypedTest)
#include "typedtest.moc"
