// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace parlour;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parlour::NickOddity)

/// Names that people take for each other, and how they are shown.
class LookAlikeTest : public QObject
{
    Q_OBJECT

private:
    static bool areAlike(const QString &one, const QString &other)
    {
        const auto keys = lookalike::keys(one);
        const auto others = lookalike::keys(other);
        return std::ranges::any_of(keys, [&others](const QString &key) { return others.contains(key); });
    }

private Q_SLOTS:
    void alike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same") << u"Alice"_s << u"Alice"_s << true;
        QTest::newRow("a Cyrillic letter") << u"Alice"_s << u"\u0410lice"_s << true;
        QTest::newRow("a space behind") << u"Alice"_s << u"Alice "_s << true;
        QTest::newRow("a space that is none") << u"Alice"_s << u"\u00a0Alice"_s << true;
        QTest::newRow("a hangul filler") << u"Alice"_s << u"Alice\u1160"_s << true;
        QTest::newRow("another filler") << u"Alice"_s << u"Al\u3164ice"_s << true;
        QTest::newRow("a blank of Braille") << u"Alice"_s << u"Alice\u2800"_s << true;
        QTest::newRow("no width") << u"Alice"_s << u"Al\u200bice"_s << true;
        QTest::newRow("a variation selector") << u"Alice"_s << u"Alice\ufe0f"_s << true;
        QTest::newRow("a tag") << u"Alice"_s << u"Alice\U000e0041"_s << true;
        QTest::newRow("capitals") << u"Alice"_s << u"ALICE"_s << true;
        QTest::newRow("a capital i for an l") << u"Alice"_s << u"AIice"_s << true;
        QTest::newRow("a one for an l") << u"Alice"_s << u"A1ice"_s << true;
        QTest::newRow("rn for m") << u"Tom"_s << u"Torn"_s << true;
        QTest::newRow("two spaces") << u"Bob I"_s << u"Bob  I"_s << true;
        QTest::newRow("all Cyrillic") << u"cope"_s << u"\u0441\u043e\u0440\u0435"_s << true;
        QTest::newRow("another name") << u"Alice"_s << u"Alina"_s << false;
        QTest::newRow("an accent") << u"Alice"_s << u"Alic\u00e9"_s << false;
        QTest::newRow("a number") << u"guest 1"_s << u"guest 2"_s << false;
        QTest::newRow("a longer one") << u"Bob"_s << u"Bob I"_s << false;
        QTest::newRow("Cyrillic names that differ")
            << u"\u0416\u0435\u043d\u044f"_s << u"\u0416\u0435\u043d\u0430"_s << false;
        QTest::newRow("emoji") << u"\U0001f339"_s << u"\U0001f33a"_s << false;
    }
    void alike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(areAlike(one, other), "expected");
        QTEST(areAlike(other, one), "expected");
    }

    void tenThousandNamesAreQuick()
    {
        QElapsedTimer clock;
        clock.start();
        qsizetype keys = 0;
        for (int i = 0; i < 10'000; ++i)
            keys += lookalike::keys(u"Guest number "_s + QString::number(i)).size();
        QVERIFY(keys >= 10'000);
        QVERIFY2(clock.elapsed() < 5000, "under sanitizers, on a busy machine");
    }

    void shown_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<NickOddity>("oddity");
        QTest::newRow("ordinary") << u"Fair Juliet"_s << u"Fair Juliet"_s << NickOddity::None;
        QTest::newRow("with markup") << u"<b>x</b>"_s << u"<b>x</b>"_s << NickOddity::None;
        QTest::newRow("other scripts") << u"\u0416\u0435\u043d\u044f \u6771\u4eac"_s
                                       << u"\u0416\u0435\u043d\u044f \u6771\u4eac"_s << NickOddity::None;
        QTest::newRow("Persian with a non-joiner")
            << u"\u0645\u06cc\u200c\u062e"_s << u"\u0645\u06cc\u200c\u062e"_s << NickOddity::None;
        QTest::newRow("an emoji of several") << u"\U0001f469\u200d\U0001f4bb\u2764\ufe0f"_s
                                             << u"\U0001f469\u200d\U0001f4bb\u2764\ufe0f"_s << NickOddity::None;
        QTest::newRow("a space behind") << u"Alice "_s << u"Alice\u2423"_s << NickOddity::Edges;
        QTest::newRow("spaces before, of another kind")
            << u"\u00a0\u2003Alice"_s << u"\u2423\u2423Alice"_s << NickOddity::Edges;
        QTest::newRow("a filler") << u"Alice\u3164"_s << u"Alice\u25a1"_s << NickOddity::Hidden;
        QTest::newRow("many fillers") << u"Al\u1160\u2800\u200bice"_s << u"Al\u25a1ice"_s << NickOddity::Hidden;
        QTest::newRow("an override") << u"\u202ebob"_s << u"\u25a1bob"_s << NickOddity::Hidden;
        QTest::newRow("a line break") << u"a\nb"_s << u"a\u25a1b"_s << NickOddity::Hidden;
        QTest::newRow("a joiner between Latin letters") << u"a\u200db"_s << u"a\u25a1b"_s << NickOddity::Hidden;
        QTest::newRow("only spaces") << u"  "_s << u"\u2423\u2423"_s << NickOddity::Edges;
        QTest::newRow("only fillers") << u"\u3164"_s << u"\u25a1"_s << NickOddity::Hidden;
        QTest::newRow("accents") << u"e"_s + QString(60, QChar(0x301)) << u"e"_s + QString(4, QChar(0x301))
                                 << NickOddity::None;
        QTest::newRow("endless") << QString(1000, u'x') << QString(100, u'x') + QChar(0x2026) << NickOddity::None;
    }
    void shown()
    {
        QFETCH(QString, nick);
        QFETCH(NickOddity, oddity);
        QTEST(shownNick(nick), "expected");
        QCOMPARE(int(nickOddity(nick)), int(oddity));
    }

    void domains_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"tea@conference.example.org/Bob"_s << u"tea@conference.example.org/Bob"_s;
        QTest::newRow("German") << u"tea@b\u00fccher.example"_s << u"tea@b\u00fccher.example"_s;
        QTest::newRow("Russian") << u"\u0447\u0430\u0442@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444"_s
                                 << u"\u0447\u0430\u0442@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444"_s;
        QTest::newRow("Japanese, which mixes three scripts") << u"tea@\u65e5\u672c\u306e\u30c6\u30b9\u30c8.example"_s
                                                             << u"tea@\u65e5\u672c\u306e\u30c6\u30b9\u30c8.example"_s;
        QTest::newRow("one Cyrillic letter") << u"board@ex\u0430mple.org"_s << u"board@xn--exmple-4nf.org"_s;
        QTest::newRow("all Cyrillic, and it looks like Latin")
            << u"board@\u0430\u0440\u0440\u04cf\u0435.example"_s << u"board@xn--80ak6aa92e.example"_s;
        QTest::newRow("only that label") << u"x@b\u00fccher.ex\u0430mple"_s << u"x@b\u00fccher.xn--exmple-4nf"_s;
        QTest::newRow("a domain alone") << u"ex\u0430mple.org"_s << u"xn--exmple-4nf.org"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void domains()
    {
        QFETCH(QString, address);
        QTEST(lookalike::shownAddress(address), "expected");
    }

    void marksOfAnAddressAreFew()
    {
        const QString tower = u"z"_s + u"\u0336"_s.repeated(300);
        const QString shown = lookalike::shownAddress(tower + u"@x/"_s + tower);
        QVERIFY(shown.size() < 30 && shown.contains(u"@x/"_s));
    }
};

PARLOUR_TEST(LookAlikeTest)
#include "lookaliketest.moc"
