// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/links.h"
#include "support/costs.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Links in texts of strangers.
class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); ///< As they stand in the text.
        const auto row = [](const char *name, const QString &text, const QStringList &expected = {}) {
            QTest::newRow(name) << text << expected;
        };
        row("alone", u"https://x.de/a"_s, {u"https://x.de/a"_s});
        row("balanced brackets", u"(see https://en.wikipedia.org/wiki/A_(b))."_s,
            {u"https://en.wikipedia.org/wiki/A_(b)"_s});
        row("a comma inside, a dot behind", u"https://x.de/a,b."_s, {u"https://x.de/a,b"_s});
        row("between angle brackets", u"<https://x.de>"_s, {u"https://x.de"_s});
        row("letters of all languages", u"https://x.de/\u00e4?q=\u00fc#\u00df"_s,
            {u"https://x.de/\u00e4?q=\u00fc#\u00df"_s});
        row("in Japanese", u"\u4f8b\u3048\u3070https://x.jp/\u3067\u3059\u3068"_s,
            {u"https://x.jp/\u3067\u3059\u3068"_s});
        row("a full-width full stop", u"https://x.jp/a\u3002"_s, {u"https://x.jp/a"_s});
        row("a full-width full stop, and the next sentence", u"https://x.jp/a\u3002\u6b21\u306e\u8a71"_s,
            {u"https://x.jp/a"_s});
        row("in Japanese quotes", u"\u300chttps://x.jp/a\u300d\u3068\u8a00\u3046"_s, {u"https://x.jp/a"_s});
        row("in other quotes", u"\u300ehttps://x.jp/a\u300f\u3068 \u300ahttps://x.cn/b\u300b\u5f88"_s,
            {u"https://x.jp/a"_s, u"https://x.cn/b"_s});
        row("a list in Chinese", u"www.x.cn/a\uff0chttps://x.cn/b\u3001https://x.cn/c\uff1b\u597d"_s,
            {u"www.x.cn/a"_s, u"https://x.cn/b"_s, u"https://x.cn/c"_s});
        row("balanced full-width brackets", u"\uff08https://x.jp/A\uff08B\uff09\uff09\u306f"_s,
            {u"https://x.jp/A\uff08B\uff09"_s});
        row("capitals", u"HTTPS://X.de"_s, {u"HTTPS://X.de"_s});
        row("two", u"http://a.de and http://b.de!"_s, {u"http://a.de"_s, u"http://b.de"_s});
        row("between styling marks", u"*https://x.de* _http://y.de/a_b_"_s, {u"https://x.de"_s, u"http://y.de/a_b"_s});
        row("quoted", u"\u201ehttps://x.de/\u201c"_s, {u"https://x.de/"_s});
        row("an ellipsis", u"https://x.de/a\u2026"_s, {u"https://x.de/a"_s});
        row("nothing behind the slashes", u"http://"_s);
        row("no host", u"https:///a"_s);
        row("inside a word", u"xhttps://x.de"_s);
        row("a host alone", u"foo.bar"_s);
        row("www", u"at www.x.de, say"_s, {u"www.x.de"_s});
        row("www alone", u"www.x and www."_s);
        row("a room", u"xmpp:r@c.de?join;password=x"_s, {u"xmpp:r@c.de?join;password=x"_s});
        row("a broken address", u"xmpp:%FF"_s);
        row("nobody's property", u"xmpp:__proto__"_s, {u"xmpp:__proto"_s}); // A server may be called that.
        row("mail", u"write to foo_bar@x.de."_s, {u"foo_bar@x.de"_s});
        row("mail with a scheme", u"mailto:foo@x.de?subject=a"_s, {u"mailto:foo@x.de?subject=a"_s});
        row("mail to nobody", u"@x.de a@ a@b mailto: a@.de"_s);
        row("a place", u"geo:1,2"_s, {u"geo:1,2"_s});
        row("a place that is none", u"geo:politics, geo:1"_s);
        row("a telephone", u"tel:+49-123"_s, {u"tel:+49-123"_s});
        row("none of these", u"javascript:alert(1) file:///etc/passwd data:text/html,x smb://x.de ftp://x.de"_s);
        row("what turns the writing ends it", u"https://x.de/\u202egnp.exe"_s, {u"https://x.de/"_s});
        row("what cannot be seen ends it", u"https://x.de/\u200ba"_s, {u"https://x.de/"_s});
        row("very long", u"https://x.de/"_s + QString(3000, u'a') + u" http://b.de"_s, {u"http://b.de"_s});
        row("a name and a password", u"https://bank.example@evil.example/"_s,
            {u"https://bank.example@evil.example/"_s});
    }
    void found()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const auto &link : links::links(text))
            found << text.sliced(link.start, link.length);
        QTEST(found, "expected");
    }

    void targets()
    {
        const auto target = [](const QString &text) {
            return links::links(text).value(0).target.toString(QUrl::FullyEncoded);
        };
        QCOMPARE(target(u"www.x.de/a"_s), u"https://www.x.de/a"_s);
        QCOMPARE(target(u"foo@x.de"_s), u"mailto:foo@x.de"_s);
        QCOMPARE(target(u"mailto:a@b.de?Subject=x%20y&body=z&cc=c@d.de&bcc=e@f.de"_s),
                 u"mailto:a@b.de?Subject=x%20y&body=z&cc=c@d.de&bcc=e@f.de"_s);
        QCOMPARE(target(u"mailto:a@b.de?attach=/home/me/.ssh/id_rsa"_s), u"mailto:a@b.de"_s);
        QCOMPARE(target(u"mailto:a@b.de?subject=a&attachment=/x&%61ttach=/y&attach=/z?body=b"_s),
                 u"mailto:a@b.de?subject=a"_s);
        QCOMPARE(target(u"https://x.de/\u00e4"_s), u"https://x.de/%C3%A4"_s);
        QCOMPARE(target(u"xmpp:r@c.de?join"_s), u"xmpp:r@c.de?join"_s);
    }

    void destinations_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<bool>("misleading");
        QTest::newRow("plain") << u"https://apple.com/x"_s << u"apple.com"_s << false;
        QTest::newRow("a Cyrillic a") << u"https://\u0430pple.com"_s << u"xn--pple-43d.com"_s << true;
        QTest::newRow("umlauts") << u"https://b\u00fccher.de"_s << u"b\u00fccher.de"_s << false;
        QTest::newRow("all Cyrillic") << u"https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444"_s
                                      << u"\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444"_s << false;
        QTest::newRow("encoded by the sender") << u"https://xn--pple-43d.com"_s << u"xn--pple-43d.com"_s << true;
        QTest::newRow("a name that looks like a host")
            << u"https://bank.example@evil.example"_s << u"evil.example"_s << true;
        QTest::newRow("mail") << u"mailto:foo@x.de"_s << u"foo@x.de"_s << false;
        QTest::newRow("a room") << u"xmpp:r@c.de?join"_s << u"r@c.de"_s << false;
        QTest::newRow("a mark that turns the writing") << u"mailto:%E2%80%AEa%0Ab@x.de"_s << u"a b@x.de"_s << false;
        QTest::newRow("a very long one") << u"mailto:"_s + QString(1900, u'a') + u"@x.de"_s
                                         << QString(1000, u'a') + QChar(0x2026) << false;
    }
    void destinations()
    {
        QFETCH(QString, url);
        QFETCH(bool, misleading);
        QTEST(links::destination(QUrl(url)), "destination");
        QCOMPARE(links::isMisleading(QUrl(url)), misleading);
    }

    void hostileOnesTakeTimeInProportion_data()
    {
        QTest::addColumn<QString>("unit");
        for (const auto &unit :
             {u"http://a"_s, u"http://"_s, u"www.,"_s, u"@a.b"_s, u"a@"_s, u"(((("_s, u"www. "_s, u"http://a "_s})
            QTest::addRow("%s", qPrintable(unit)) << unit;
    }
    void hostileOnesTakeTimeInProportion()
    {
        QFETCH(QString, unit);
        const auto cost = [&unit](qsizetype size) {
            const QString text = unit.repeated(size / unit.size());
            return leastCost([&text] { (void)links::links(text); });
        };
        QTRY_VERIFY(cost(12'000) < 9 * cost(3'000));
    }
};

PARLOUR_TEST(LinksTest)
#include "linkstest.moc"
