// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/ranges.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using archive::Gap;
using archive::Ranges;

/// What has been read whole: pages and live messages make it grow, and only what both have joins two of them.
class RangesTest : public QObject
{
    Q_OBJECT

private:
    /// "a-c *d-f": ranges with their first and last messages; an asterisk marks the archive's beginning.
    static Ranges ranges(const QString &text)
    {
        Ranges result;
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const bool start = word.startsWith(u'*');
            const QString range = start ? word.mid(1) : word;
            result << archive::Range {range.section(u'-', 0, 0), range.section(u'-', -1), {}, start};
        }
        return result;
    }
    static QString text(const Ranges &ranges)
    {
        QStringList words;
        for (const auto &range : ranges)
            words << (range.start ? u"*"_s : QString()) + range.first + u'-' + range.last;
        return words.join(u' ');
    }
    /// "b/a c": rows, with the range that holds them after a stroke.
    static QList<archive::Row> rows(const QString &text)
    {
        QList<archive::Row> result;
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
            result << archive::Row {word.section(u'/', 0, 0), {}, word.section(u'/', 1)};
        return result;
    }

private Q_SLOTS:
    void aPage_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<int>("behind");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("index");
        QTest::newRow("the first one") << u""_s << u"m n o"_s << -1 << -1 << u"m-o"_s << 0;
        QTest::newRow("touches nothing: at the end") << u"a-c"_s << u"m n"_s << -1 << -1 << u"a-c m-n"_s << 1;
        QTest::newRow("touches nothing: behind it is live")
            << u"a-c x-z"_s << u"m n"_s << -1 << 1 << u"a-c m-n x-z"_s << 1;
        QTest::newRow("has what is live") << u"a-c x-z"_s << u"w x"_s << -1 << 1 << u"a-c w-z"_s << 1;
        QTest::newRow("goes on from what we have") << u"a-c"_s << u"c d"_s << -1 << -1 << u"a-d"_s << 0;
        QTest::newRow("says nothing new") << u"a-e"_s << u"b/a c/a"_s << -1 << -1 << u"a-e"_s << 0;
        QTest::newRow("in front of a range") << u"a-c m-o"_s << u"j k l"_s << 1 << -1 << u"a-c j-o"_s << 1;
        QTest::newRow("in front of the first") << u"m-o"_s << u"j k l"_s << 0 << -1 << u"j-o"_s << 0;
        QTest::newRow("meets the older one at its end") << u"*a-c e-g"_s << u"c d"_s << 1 << -1 << u"*a-g"_s << 0;
        QTest::newRow("meets it inside: its last message is removed")
            << u"a-c e-g"_s << u"b/a d"_s << 1 << -1 << u"a-g"_s << 0;
        QTest::newRow("goes beyond the older one") << u"b-c e-g"_s << u"a b c d"_s << 1 << -1 << u"a-g"_s << 0;
        QTest::newRow("what is not known by its id may lie within")
            << u"a-c e-g"_s << u"own b/a c d"_s << 1 << -1 << u"a-g"_s << 0;
        QTest::newRow("and at the other end") << u"a-g"_s << u"f/a own"_s << -1 << -1 << u"a-g"_s << 0;
        QTest::newRow("takes in what lies between") << u"a-b d-e x-z"_s << u"b c w"_s << 2 << -1 << u"a-z"_s << 0;
        QTest::newRow("nothing") << u"a-c"_s << u""_s << 0 << -1 << u"a-c"_s << 0;
        QTest::newRow("a range that is gone holds nothing") << u"a-c"_s << u"m/x n"_s << -1 << -1 << u"a-c m-n"_s << 1;
    }
    void aPage()
    {
        QFETCH(QString, before);
        QFETCH(QString, page);
        QFETCH(int, cursor);
        QFETCH(int, behind);
        const auto grown = archive::withPage(ranges(before), rows(page), cursor, behind);
        const QString result = text(grown.ranges);
        QTEST(result, "after");
        QTEST(grown.index, "index");
    }

    void aLiveMessage_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("live");
        QTest::addColumn<QString>("after");
        QTest::newRow("opens the first range") << u""_s << false << u"n-n"_s;
        QTest::newRow("opens one of its own: who knows what came before it") << u"a-c"_s << false << u"a-c n-n"_s;
        QTest::newRow("goes on with the live one") << u"a-c m-m"_s << true << u"a-c m-n"_s;
        QTest::newRow("nothing is live without a range") << u""_s << true << u"n-n"_s;
    }
    void aLiveMessage()
    {
        QFETCH(QString, before);
        QFETCH(bool, live);
        const QString result = text(archive::withLive(ranges(before), u"n"_s, {}, live));
        QTEST(result, "after");
    }

    void gaps_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<QList<Gap>>("expected");
        using enum Gap::Kind;
        using Gaps = QList<Gap>;
        QTest::newRow("nothing is known") << u""_s << Gaps();
        QTest::newRow("the whole archive") << u"*a-c"_s << Gaps();
        QTest::newRow("older messages") << u"a-c"_s << Gaps {{{}, u"a"_s, Open}};
        QTest::newRow("between two") << u"*a-c e-g"_s << Gaps {{u"c"_s, u"e"_s, Open}};
        QTest::newRow("the server no longer has it") << u"*a-c *e-g"_s << Gaps {{u"c"_s, u"e"_s, Lost}};
        QTest::newRow("several") << u"a-c *e-g i-k"_s
                                 << Gaps {{{}, u"a"_s, Open}, {u"c"_s, u"e"_s, Lost}, {u"g"_s, u"i"_s, Open}};
    }
    void gaps()
    {
        QFETCH(QString, ranges);
        QTEST(archive::gaps(this->ranges(ranges)), "expected");
    }
};

PARLOUR_TEST(RangesTest)
#include "rangestest.moc"
